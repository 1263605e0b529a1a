import { expect, test } from 'vitest';
import { pengurus } from '../../../src/rules/uu-16-2001/pengurus.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'yayasan',
        nama: 'Yayasan Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Pembina' }],
      },
    ],
  };
  expect(pengurus(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'jabatan'],
      excerpt: 'Pembina',
      args: { jabatan: 'Ketua Pembina' },
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
  expect(pengurus(draft, CONTEXT)).toEqual([]);
});

test('a power of the Pengurus will do', () => {
  const draft = {
    pihak: [
      {
        jenis: 'yayasan',
        nama: 'Misal',
        penandatangan: [
          { nama: 'Sari Misal', jabatan: 'Ketua Pembina', kewenangan: [{ jenis: 'surat-kuasa' }] },
        ],
      },
    ],
  };
  expect(pengurus(draft, CONTEXT)).toEqual([]);
});
