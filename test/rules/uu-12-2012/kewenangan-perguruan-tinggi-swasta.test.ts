import { expect, test } from 'vitest';
import { kewenanganPerguruanTinggiSwasta } from '../../../src/rules/uu-12-2012/kewenangan-perguruan-tinggi-swasta.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perguruan-tinggi-swasta',
        nama: 'Universitas Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Dekan Fakultas Hukum' }],
      },
    ],
  };
  expect(kewenanganPerguruanTinggiSwasta(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: { jabatan: 'Dekan Fakultas Hukum' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perguruan-tinggi-swasta',
        nama: 'Universitas Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Rektor',
            kewenangan: [
              { jenis: 'keputusan-pengangkatan', nomor: '7/SK/2024', oleh: 'Yayasan Misal' },
            ],
          },
        ],
      },
    ],
  };
  expect(kewenanganPerguruanTinggiSwasta(draft, CONTEXT)).toEqual([]);
});
