import { describe, expect, it } from 'vitest';
import { dasarHukumJudul } from '../../../src/rules/dasar-hukum/judul.ts';
import { dasarHukumMirip } from '../../../src/rules/dasar-hukum/mirip.ts';
import { dasarHukumNomorTahun } from '../../../src/rules/dasar-hukum/nomor-tahun.ts';
import { hits } from './law.ts';

describe('dasarHukumJudul', () => {
  it('gives the right subject', () => {
    expect(
      hits(dasarHukumJudul, ['UU Nomor 23 Tahun 2014 tentang Pemerintah Daerah (Lembaran Negara)']),
    ).toEqual([
      {
        path: ['dasar_hukum', 0],
        excerpt: 'Pemerintah Daerah',
        args: {
          sebutan: 'UU 23/2014',
          tertulis: 'Pemerintah Daerah',
          judul: 'Pemerintahan Daerah',
        },
      },
    ]);
  });

  it.each([
    'UU 23/2014',
    'UU 23/2014 tentang PEMERINTAHAN DAERAH;',
    'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan UU 9/2015 tentang Perubahan',
    'PP 28/2018 tentang Kerjasama Daerah',
    'UU 6/2020 tentang Apa Saja',
    'UU 11/2020 tentang Apa Saja',
    'UU 999/2014 tentang Apa Saja',
    'KUHPerdata tentang Perikatan',
  ])('accepts %s', (text) => {
    expect(hits(dasarHukumJudul, [text])).toEqual([]);
  });
});

describe('dasarHukumNomorTahun', () => {
  it.each([
    ['UU 32/2014 tentang Pemerintahan Daerah', 'UU 23/2014'],
    ['PP 28/2008 tentang Kerja Sama Daerah', 'PP 28/2018'],
    // A number that belongs to another regulation.
    ['PP 28/2020 tentang Kerja Sama Daerah', 'PP 28/2018'],
  ])('%s: %s', (text, meant) => {
    expect(hits(dasarHukumNomorTahun, [text]).map(({ args }) => args?.seharusnya)).toEqual([meant]);
    expect(hits(dasarHukumJudul, [text])).toEqual([]);
  });

  it.each([
    'UU 32/2004 tentang Pemerintahan Daerah',
    'UU 32/2014 tentang Kelautan',
    'UU 32/2014',
    'Perda 3/2020 tentang Kerja Sama Daerah',
    'Permendagri 3/2019 tentang Kerja Sama Daerah',
  ])('accepts %s', (text) => {
    expect(hits(dasarHukumNomorTahun, [text])).toEqual([]);
  });
});

describe('dasarHukumMirip', () => {
  it.each([
    ['UU 23/2004', 'UU 23/2014'],
    ['UU 32/2014', 'UU 23/2014'],
    ['PP 28/2008', 'PP 28/2018'],
    ['PP 82/2018', 'PP 28/2018'],
    ['Permendagri 22/2002', 'Permendagri 22/2020'],
  ])('%s may be %s', (text, meant) => {
    expect(hits(dasarHukumMirip, [text]).map(({ args }) => args?.mungkin)).toEqual([meant]);
  });

  it.each([
    'UU 23/2004 tentang Penghapusan Kekerasan dalam Rumah Tangga',
    'UU 25/2004',
    'PP 23/2014',
    'UU 23/2014',
    'UU 17/2023',
    'Permenkes 22/2002',
    'lainnya',
  ])('does not guess at %s', (text) => {
    expect(hits(dasarHukumMirip, [text])).toEqual([]);
  });
});
