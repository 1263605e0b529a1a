import { expect, test } from 'vitest';
import { anggaranDasar } from '../../../src/rules/uu-40-2007/anggaran-dasar.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
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
  expect(anggaranDasar(draft, CONTEXT)).toEqual([
    { path: ['pihak', 1, 'anggaran_dasar'], at: 'missing', args: { nama: 'PT Misal Sehat' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        anggaran_dasar: { nomor: '12', tanggal: '2015-04-01', notaris: 'Notaris Contoh' },
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(anggaranDasar(draft, CONTEXT)).toEqual([]);
});

test('the deed may stand with who signs', () => {
  const draft = {
    pihak: [
      {
        jenis: 'badan-usaha',
        nama: 'Misal',
        penandatangan: [
          { nama: 'Sari Misal', jabatan: 'Direktur', kewenangan: [{ jenis: 'akta', nomor: '12' }] },
        ],
      },
    ],
  };
  expect(anggaranDasar(draft, CONTEXT)).toEqual([]);
});
