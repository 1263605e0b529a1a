import { expect, test } from 'vitest';
import { namaAdalahUnit } from '../../../src/rules/naskah/nama-adalah-unit.ts';
import { CONTEXT, hitsOf } from './context.ts';

test('an office in place of its government is a finding', () => {
  const draft = {
    pihak: [
      { jenis: 'pemerintah-daerah', nama: 'Dinas Kesehatan Kabupaten Merangin' },
      { wilayah: '15.08', nama: 'RSUD H. Hanafie' },
    ],
  };
  const hits = hitsOf(namaAdalahUnit(draft, CONTEXT));
  expect(hits.map(({ path }) => path)).toEqual([
    ['pihak', 0, 'nama'],
    ['pihak', 1, 'nama'],
  ]);
  expect(hits.map(({ args }) => args?.wilayah)).toEqual(['Kabupaten Merangin', '15.08']);
});

test('governments, and offices of others, pass', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', nama: 'Pemerintah Daerah Kabupaten Merangin', unit: 'Dinas Kesehatan' },
      { jenis: 'kementerian-lembaga', nama: 'Badan Pusat Statistik' },
      { wilayah: '15.08', nama: 'Dinasti Contoh' },
    ],
  };
  expect(namaAdalahUnit(draft, CONTEXT)).toEqual([]);
});
