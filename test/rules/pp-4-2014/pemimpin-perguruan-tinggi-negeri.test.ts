import { expect, test } from 'vitest';
import { pemimpinPerguruanTinggiNegeri } from '../../../src/rules/pp-4-2014/pemimpin-perguruan-tinggi-negeri.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perguruan-tinggi-negeri',
        nama: 'Universitas Negeri Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Program Studi Hukum' }],
      },
    ],
  };
  expect(pemimpinPerguruanTinggiNegeri(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'jabatan'],
      args: { jabatan: 'Ketua Program Studi Hukum' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perguruan-tinggi-negeri',
        nama: 'Universitas Negeri Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Rektor' }],
      },
    ],
  };
  expect(pemimpinPerguruanTinggiNegeri(draft, CONTEXT)).toEqual([]);
});

test('a politeknik has a direktur', () => {
  const draft = {
    pihak: [
      {
        jenis: 'perguruan-tinggi-negeri',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur' }],
      },
    ],
  };
  expect(pemimpinPerguruanTinggiNegeri(draft, CONTEXT)).toEqual([]);
});

test('a dean signs by power', () => {
  const draft = {
    pihak: [
      {
        jenis: 'perguruan-tinggi-negeri',
        nama: 'Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Dekan Fakultas Hukum',
            kewenangan: [{ jenis: 'surat-kuasa' }],
          },
        ],
      },
    ],
  };
  expect(pemimpinPerguruanTinggiNegeri(draft, CONTEXT)).toEqual([]);
});
