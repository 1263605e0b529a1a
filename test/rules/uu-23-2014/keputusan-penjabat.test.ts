import { expect, test } from 'vitest';
import { keputusanPenjabat } from '../../../src/rules/uu-23-2014/keputusan-penjabat.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        wilayah: 'Kabupaten Bungo',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Bupati Bungo', status: 'penjabat' }],
      },
    ],
  };
  expect(keputusanPenjabat(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: { jabatan: 'Bupati Bungo' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        wilayah: 'Kabupaten Bungo',
        penandatangan: [
          {
            nama: 'Ratna Contoh',
            jabatan: 'Bupati Bungo',
            status: 'penjabat',
            kewenangan: [
              {
                jenis: 'keputusan-pengangkatan',
                nomor: '100.2.1.3-1 Tahun 2026',
                oleh: 'Menteri Dalam Negeri',
              },
            ],
          },
        ],
      },
    ],
  };
  expect(keputusanPenjabat(draft, CONTEXT)).toEqual([]);
});

test('an elected head needs none', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Bupati Merangin' }],
      },
    ],
  };
  expect(keputusanPenjabat(draft, CONTEXT)).toEqual([]);
});
