import { expect, test } from 'vitest';
import { pengurus } from '../../../src/rules/uu-25-1992/pengurus.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'koperasi',
        nama: 'Koperasi Misal Jaya',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Manajer Unit Simpan Pinjam' }],
      },
    ],
  };
  expect(pengurus(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'jabatan'],
      args: { jabatan: 'Manajer Unit Simpan Pinjam' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'koperasi',
        nama: 'Koperasi Misal Jaya',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Pengurus' }],
      },
    ],
  };
  expect(pengurus(draft, CONTEXT)).toEqual([]);
});

test('a power of the Pengurus will do', () => {
  const draft = {
    pihak: [
      {
        jenis: 'koperasi',
        nama: 'Misal',
        penandatangan: [
          { nama: 'Sari Misal', jabatan: 'Manajer', kewenangan: [{ jenis: 'surat-kuasa' }] },
        ],
      },
    ],
  };
  expect(pengurus(draft, CONTEXT)).toEqual([]);
});
