import { expect, test } from 'vitest';
import { lambangNegara } from '../../../src/rules/uu-24-2009/lambang-negara.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      {
        wilayah: '15.02',
        lambang: 'gambar/garuda.png',
        penandatangan: [{ nama: 'Siti Contoh', jabatan: 'Kepala Dinas Kesehatan' }],
      },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(lambangNegara(draft, CONTEXT)).toEqual([{ path: ['pihak', 0, 'lambang'] }]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      {
        wilayah: '15.02',
        lambang: 'gambar/merangin.png',
        penandatangan: [{ nama: 'Siti Contoh', jabatan: 'Kepala Dinas Kesehatan' }],
      },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(lambangNegara(draft, CONTEXT)).toEqual([]);
});

test('a head of region may show it', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        lambang: 'garuda.png',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Bupati Merangin' }],
      },
    ],
  };
  expect(lambangNegara(draft, CONTEXT)).toEqual([]);
});

test('the emblem for the head of the document counts too', () => {
  const draft = {
    tampilan: { garuda: 'g.png' },
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Kepala Dinas Kesehatan' }],
      },
    ],
  };
  expect(lambangNegara(draft, CONTEXT)).toEqual([{ path: ['tampilan', 'garuda'] }]);
});
