import { describe, expect, it } from 'vitest';
import { jangkaWaktuGanda } from '../../../src/rules/naskah/jangka-waktu-ganda.ts';
import { hitsOf } from './yaml-draft.ts';

const said = (words: string): string =>
  `jangka_waktu: { selama: 2 tahun }\nlain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('the term stated twice', () => {
  it.each([
    'Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun.',
    'Perjanjian ini berlaku untuk jangka waktu <lama:18 bulan> sejak ditandatangani.',
    'Jangka waktu kerja sama ini adalah 1 tahun.',
  ])('finds “%s”', (words) => {
    expect(hitsOf(jangkaWaktuGanda, said(words))).toMatchObject([
      { path: ['lain_lain', 'ayat', 0, 'teks'], args: { selama: '2 tahun' } },
    ]);
  });

  it.each([
    'Perjanjian Kerja Sama ini berlaku selama 24 (dua puluh empat) bulan.',
    'Jangka waktu perpanjangan kerja sama ini adalah 1 tahun.',
    'Dalam hal diperpanjang, Perjanjian ini berlaku selama 1 (satu) tahun.',
    'Perjanjian ini dapat diperpanjang paling lama 1 (satu) tahun.',
    'Garansi alat berlaku selama 1 (satu) tahun.',
    'Perjanjian ini berlaku selama masa tanggap darurat.',
    'Kewajiban kerahasiaan berlaku selama 5 (lima) tahun setelah Perjanjian berakhir.',
    'Perjanjian ini berlaku selama <pasal:jangka_waktu>.',
  ])('passes “%s”', (words) => {
    expect(hitsOf(jangkaWaktuGanda, said(words))).toEqual([]);
  });
});
