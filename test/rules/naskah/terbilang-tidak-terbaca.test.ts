import { describe, expect, it } from 'vitest';
import { terbilangTidakTerbaca } from '../../../src/rules/naskah/terbilang-tidak-terbaca.ts';
import { hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('number words that make no number', () => {
  it.each([
    ['pada tahun 2021 (dua ribu dua satu)', 'dua ribu dua puluh satu'],
    ['pada tahun dua ribu dua satu bertempat di Bangko', 'dua ribu dua puluh satu'],
    ['sebesar Rp2.500.000,00 (dua juta ratus lima ribu rupiah)', 'dua juta lima ratus ribu'],
  ])('finds “%s”', (words, right) => {
    const hits = hitsOf(terbilangTidakTerbaca, text(words));
    expect(hits.map(({ args }) => args?.kata)).toEqual([right]);
  });

  it.each([
    'pada tahun dua ribu dua puluh enam',
    'pada tahun dua ribu lima masyarakat',
    'pada tahun 2026 (dua ribu dua puluh enam)',
    'sebanyak 20 (duapuluh) orang',
    'kelompok 2 (satu atau dua orang)',
    'butir 1 (satu dua patah kata)',
  ])('passes “%s”', (words) => {
    expect(hitsOf(terbilangTidakTerbaca, text(words))).toEqual([]);
  });
});
