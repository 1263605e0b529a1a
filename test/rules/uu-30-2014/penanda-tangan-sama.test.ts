import { expect, test } from 'vitest';
import { penandaTanganSama } from '../../../src/rules/uu-30-2014/penanda-tangan-sama.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'yayasan',
        nama: 'Yayasan Misal',
        penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Ketua Pengurus' }],
      },
    ],
  };
  expect(penandaTanganSama(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'nama'],
      args: { nama: 'Budi Contoh' },
      related: [{ path: ['pihak', 0, 'penandatangan', 0, 'nama'] }],
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'yayasan',
        nama: 'Yayasan Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Pengurus' }],
      },
    ],
  };
  expect(penandaTanganSama(draft, CONTEXT)).toEqual([]);
});

test('one person may sign twice for one party', () => {
  const draft = { pihak: [{ penandatangan: [{ nama: 'A' }, { nama: 'A' }] }] };
  expect(penandaTanganSama(draft, CONTEXT)).toEqual([]);
});
