import { expect, test } from 'vitest';
import { statutaPtnBadanHukum } from '../../../src/rules/uu-12-2012/statuta-ptn-badan-hukum.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perguruan-tinggi-negeri',
        bentuk: 'PTN-BH',
        nama: 'Universitas Negeri Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Rektor' }],
      },
    ],
  };
  expect(statutaPtnBadanHukum(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: { nama: 'Universitas Negeri Misal' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perguruan-tinggi-negeri',
        bentuk: 'PTN-BH',
        nama: 'Universitas Negeri Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Rektor',
            kewenangan: [{ jenis: 'statuta', nomor: 'Peraturan Pemerintah Nomor 1 Tahun 2014' }],
          },
        ],
      },
    ],
  };
  expect(statutaPtnBadanHukum(draft, CONTEXT)).toEqual([]);
});

test('the legal basis may name it', () => {
  const draft = {
    dasar_hukum: ['PP 1/2014 tentang Statuta'],
    pihak: [
      {
        jenis: 'perguruan-tinggi-negeri',
        bentuk: 'PTN-BH',
        penandatangan: [{ jabatan: 'Rektor' }],
      },
    ],
  };
  expect(statutaPtnBadanHukum(draft, CONTEXT)).toEqual([]);
});
