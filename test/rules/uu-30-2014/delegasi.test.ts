import { expect, test } from 'vitest';
import { delegasi } from '../../../src/rules/uu-30-2014/delegasi.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      {
        wilayah: '15.02',
        penandatangan: [
          {
            nama: 'Siti Contoh',
            jabatan: 'Kepala Dinas Kesehatan',
            kewenangan: [
              {
                jenis: 'surat-kuasa',
                oleh: 'Bupati Merangin',
                tentang: 'Pendelegasian Penandatanganan PKS',
              },
            ],
          },
        ],
      },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(delegasi(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0, 'tentang'],
      excerpt: 'Pendelegasian',
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      {
        wilayah: '15.02',
        penandatangan: [
          {
            nama: 'Siti Contoh',
            jabatan: 'Kepala Dinas Kesehatan',
            kewenangan: [
              {
                jenis: 'surat-kuasa-khusus',
                oleh: 'Bupati Merangin',
                tentang: 'Kuasa Penandatanganan PKS',
              },
            ],
          },
        ],
      },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Direktur Utama' }],
      },
    ],
  };
  expect(delegasi(draft, CONTEXT)).toEqual([]);
});

test('a private party may delegate as it likes', () => {
  const draft = {
    pihak: [
      {
        jenis: 'badan-usaha',
        nama: 'Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Manajer',
            kewenangan: [{ jenis: 'surat-kuasa', tentang: 'Pendelegasian' }],
          },
        ],
      },
    ],
  };
  expect(delegasi(draft, CONTEXT)).toEqual([]);
});
