import { expect, test } from 'vitest';
import { pemberiMandat } from '../../../src/rules/uu-30-2014/pemberi-mandat.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      {
        wilayah: '15.02',
        penandatangan: [
          {
            nama: 'Siti Contoh',
            jabatan: 'Plt. Kepala Dinas Kesehatan',
            status: 'pelaksana-tugas',
            kewenangan: [{ jenis: 'surat-perintah', nomor: '800/12/BKPSDM/2026' }],
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
  expect(pemberiMandat(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0, 'oleh'],
      at: 'missing',
      args: { jabatan: 'Plt. Kepala Dinas Kesehatan' },
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
            jabatan: 'Plt. Kepala Dinas Kesehatan',
            status: 'pelaksana-tugas',
            kewenangan: [
              { jenis: 'surat-perintah', nomor: '800/12/BKPSDM/2026', oleh: 'Bupati Merangin' },
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
  expect(pemberiMandat(draft, CONTEXT)).toEqual([]);
});

test('somebody in office needs no mandate', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Kepala Dinas Kesehatan' }],
      },
    ],
  };
  expect(pemberiMandat(draft, CONTEXT)).toEqual([]);
});

test('who stands in for the head of region is judged elsewhere', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Plt. Bupati Merangin' }],
      },
    ],
  };
  expect(pemberiMandat(draft, CONTEXT)).toEqual([]);
});

test('no paper at all', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Plh. Sekretaris Daerah' }],
      },
    ],
  };
  expect(pemberiMandat(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: { jabatan: 'Plh. Sekretaris Daerah' },
    },
  ]);
});
