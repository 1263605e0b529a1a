import { expect, test } from 'vitest';
import { penetapPenjabat } from '../../../src/rules/uu-23-2014/penetap-penjabat.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
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
              { jenis: 'keputusan-pengangkatan', nomor: '12 Tahun 2026', oleh: 'Gubernur Jambi' },
            ],
          },
        ],
      },
    ],
  };
  expect(penetapPenjabat(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'kewenangan', 0, 'oleh'],
      args: { jabatan: 'Bupati Bungo', oleh: 'Gubernur Jambi', penetap: 'Menteri Dalam Negeri' },
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
  expect(penetapPenjabat(draft, CONTEXT)).toEqual([]);
});

test('the President appoints a penjabat gubernur', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Pj. Gubernur Jambi',
            kewenangan: [{ jenis: 'keputusan-pengangkatan', oleh: 'Presiden Republik Indonesia' }],
          },
        ],
      },
    ],
  };
  expect(penetapPenjabat(draft, CONTEXT)).toEqual([]);
});
