import { expect, test } from 'vitest';
import { anggaranDasar } from '../../../src/rules/uu-17-2013/anggaran-dasar.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'ormas',
        nama: 'Perhimpunan Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Koordinator Lapangan' }],
      },
    ],
  };
  expect(anggaranDasar(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: { nama: 'Perhimpunan Misal' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'ormas',
        nama: 'Perhimpunan Misal',
        anggaran_dasar: { nomor: '3', tanggal: '2018-05-02' },
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Umum' }],
      },
    ],
  };
  expect(anggaranDasar(draft, CONTEXT)).toEqual([]);
});

test('any paper that shows the power will do', () => {
  const draft = {
    pihak: [
      {
        jenis: 'perkumpulan',
        nama: 'Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Ketua',
            kewenangan: [{ jenis: 'keputusan-pengangkatan' }],
          },
        ],
      },
    ],
  };
  expect(anggaranDasar(draft, CONTEXT)).toEqual([]);
});
