import { expect, test } from 'vitest';
import { dasarPelaksanaKepalaDaerah } from '../../../src/rules/uu-23-2014/dasar-pelaksana-kepala-daerah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        wilayah: 'Kabupaten Bungo',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Wakil Bupati Bungo' }],
      },
    ],
  };
  expect(dasarPelaksanaKepalaDaerah(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: { jabatan: 'Wakil Bupati Bungo' },
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
            jabatan: 'Wakil Bupati Bungo',
            kewenangan: [{ jenis: 'surat-perintah', nomor: '100/7/2026', oleh: 'Gubernur Jambi' }],
          },
        ],
      },
    ],
  };
  expect(dasarPelaksanaKepalaDaerah(draft, CONTEXT)).toEqual([]);
});

test('the head of region needs no paper', () => {
  const draft = {
    pihak: [
      {
        jenis: 'pemerintah-daerah',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Bupati Merangin' }],
      },
    ],
  };
  expect(dasarPelaksanaKepalaDaerah(draft, CONTEXT)).toEqual([]);
});
