import { expect, test } from 'vitest';
import { komparisi } from '../../../src/rules/permendagri-22-2020/komparisi.ts';
import { company, judge, region } from './judging.ts';

test('each party says who it is and who signs', () => {
  const draft = { pihak: [region('Kabupaten Merangin', 'Bupati Merangin'), company()] };
  expect(judge(komparisi, draft)).toEqual([]);
});

test('one hit for each party, with all that it lacks', () => {
  const draft = {
    pihak: [{ wilayah: 'Kabupaten Merangin' }, { penandatangan: [{ nama: 'Budi' }] }],
  };
  expect(judge(komparisi, draft)).toMatchObject([
    {
      path: ['pihak', 0, 'penandatangan'],
      at: 'missing',
      args: { pihak: 'PIHAK KESATU', kurang: '`penandatangan`' },
    },
    {
      path: ['pihak', 1, 'nama'],
      args: { pihak: 'PIHAK KEDUA', kurang: '`nama`, `penandatangan.jabatan`' },
    },
  ]);
});

test('a natural person signs without an office', () => {
  const person = { nama: 'Budi', jenis: 'perseorangan', penandatangan: [{ nama: 'Budi' }] };
  expect(judge(komparisi, { pihak: [person] })).toEqual([]);
});

test('members of one PIHAK are asked for themselves', () => {
  const draft = {
    pihak: [{ kunci: 'pemda', anggota: [region('15.02', 'Bupati'), { nama: 'Bungo' }] }],
  };
  expect(judge(komparisi, draft)).toMatchObject([
    { path: ['pihak', 0, 'anggota', 1, 'penandatangan'], args: { pihak: 'PIHAK KESATU' } },
  ]);
});
