import { expect, test } from 'vitest';
import { desa } from '../../../src/rules/uu-6-2014/desa.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'desa',
        nama: 'Desa Sukamaju',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Kepala Desa Sukamaju' }],
      },
    ],
  };
  expect(desa(draft, CONTEXT)).toEqual([
    { path: ['pihak', 1, 'jenis'], args: { nama: 'Desa Sukamaju' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(desa(draft, CONTEXT)).toEqual([]);
});

test('a region is none', () => {
  const draft = { pihak: [{ wilayah: '15.02' }] };
  expect(desa(draft, CONTEXT)).toEqual([]);
});
