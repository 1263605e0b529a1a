import { expect, test } from 'vitest';
import { organBumd } from '../../../src/rules/uu-23-2014/organ-bumd.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'bumd',
        nama: 'Perumda Air Minum Misal',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Ketua Dewan Pengawas' }],
      },
    ],
  };
  expect(organBumd(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'jabatan'],
      args: { jabatan: 'Ketua Dewan Pengawas' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'bumd',
        nama: 'Perumda Air Minum Misal',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(organBumd(draft, CONTEXT)).toEqual([]);
});

test('a power of attorney will do', () => {
  const draft = {
    pihak: [
      {
        jenis: 'bumd',
        nama: 'Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Kepala Cabang',
            kewenangan: [{ jenis: 'surat-kuasa-khusus' }],
          },
        ],
      },
    ],
  };
  expect(organBumd(draft, CONTEXT)).toEqual([]);
});

test('the head of region is its owner only', () => {
  const draft = {
    pihak: [
      {
        jenis: 'bumd',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Bupati Merangin' }],
      },
    ],
  };
  expect(organBumd(draft, CONTEXT)).toEqual([
    { path: ['pihak', 0, 'penandatangan', 0, 'jabatan'], args: { jabatan: 'Bupati Merangin' } },
  ]);
});
