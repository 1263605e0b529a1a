import { describe, expect, it } from 'vitest';
import { dasarHukumGanda } from '../../../src/rules/dasar-hukum/ganda.ts';
import { dasarHukumTidakTerdaftar } from '../../../src/rules/dasar-hukum/tidak-terdaftar.ts';
import { dasarHukumUrutan } from '../../../src/rules/dasar-hukum/urutan.ts';
import { hits } from './law.ts';

describe('dasarHukumTidakTerdaftar', () => {
  it('lists in one hit what nobody looked at', () => {
    expect(
      hits(dasarHukumTidakTerdaftar, [
        'UU 23/2014',
        'UU 17/2023 tentang Kesehatan',
        'Permenkes 1/2020',
        'Hukum adat setempat',
      ]),
    ).toEqual([
      {
        path: ['dasar_hukum', 1],
        args: { daftar: 'UU 17/2023; Permenkes 1/2020; Hukum adat setempat' },
        related: [{ path: ['dasar_hukum', 2] }, { path: ['dasar_hukum', 3] }],
      },
    ]);
  });

  it('is silent on regional products, the constitution and an empty list', () => {
    expect(
      hits(dasarHukumTidakTerdaftar, [
        'Pasal 18 ayat (6) UUD 1945',
        'Peraturan Daerah Provinsi Jambi Nomor 8 Tahun 2016',
        'Pergub Jambi 32/2016',
        'Peraturan Bupati Merangin Nomor 5 Tahun 2020',
        'Perwali Jambi 3/2021',
        'Kesepakatan Bersama Nomor 1/KB/2025',
      ]),
    ).toEqual([]);
    expect(hits(dasarHukumTidakTerdaftar, [])).toEqual([]);
  });

  it('cuts a long text', () => {
    const [hit] = hits(dasarHukumTidakTerdaftar, ['kata '.repeat(40)]);
    expect(hit?.args?.daftar?.length).toBeLessThanOrEqual(60);
  });
});

describe('dasarHukumUrutan', () => {
  it('shows the first entry that should stand earlier, with the one it belongs before', () => {
    expect(
      hits(dasarHukumUrutan, ['UU 23/2014', 'Permendagri 22/2020', 'PP 28/2018', 'UU 17/2013']),
    ).toEqual([
      {
        path: ['dasar_hukum', 2],
        excerpt: 'PP 28/2018',
        args: { sebutan: 'PP 28/2018', mendahului: 'Permendagri 22/2020' },
        related: [{ path: ['dasar_hukum', 1] }],
      },
    ]);
    expect(hits(dasarHukumUrutan, ['UU 23/2014', 'UU 17/2013'])).toHaveLength(1);
    expect(hits(dasarHukumUrutan, ['Pergub Jambi 1/2020', 'Perda Jambi 1/2021'])).toHaveLength(1);
  });

  it.each([
    [
      [
        'UUD 1945',
        'KUHPerdata',
        'UU 17/2013',
        'UU 23/2014',
        'PP 28/2018',
        'Permendagri 22/2020',
        'Perda 1/2010',
        'Pergub 1/2010',
      ],
    ],
    [['Perda 1/2010', 'Permendagri 22/2020']],
    [['PP 28/2018', 'catatan bebas']],
    [['UU 23/2014', 'UU 9/2014']],
    [[]],
  ])('accepts %j', (basis) => {
    expect(hits(dasarHukumUrutan, basis)).toEqual([]);
  });
});

describe('dasarHukumGanda', () => {
  it('shows the later entry', () => {
    expect(
      hits(dasarHukumGanda, [
        'PP 28/2018',
        'UU 23/2014',
        'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
      ]),
    ).toEqual([
      {
        path: ['dasar_hukum', 2],
        excerpt: 'Peraturan Pemerintah Nomor 28 Tahun 2018',
        args: { sebutan: 'PP 28/2018' },
        related: [{ path: ['dasar_hukum', 0] }],
      },
    ]);
    expect(hits(dasarHukumGanda, ['Perda Jambi 1/2020', 'perda jambi 1/2020;'])).toHaveLength(1);
    expect(hits(dasarHukumGanda, ['UU 17/2023', 'Undang-Undang Nomor 17 Tahun 2023'])).toHaveLength(
      1,
    );
  });

  it('lets different articles of one regulation stand', () => {
    expect(
      hits(dasarHukumGanda, [
        'Pasal 18 UUD 1945',
        'Pasal 20 UUD 1945',
        'UU 23/2014',
        'Pasal 363 UU 23/2014',
      ]),
    ).toEqual([]);
    expect(hits(dasarHukumGanda, ['Perda Jambi 1/2020', 'Perda Merangin 1/2020'])).toEqual([]);
  });
});
