import { describe, expect, it } from 'vitest';
import { terbilangDalamKurung } from '../../../src/rules/naskah/terbilang-dalam-kurung.ts';
import { hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('a unit inside the brackets', () => {
  it.each([
    ['paling lambat 14 (empat belas hari) sejak', '14 (empat belas) hari'],
    ['paling lambat 14 (empat belas hari kerja)', '14 (empat belas) hari kerja'],
    ['sebanyak 2 (dua rangkap) rangkap', '2 (dua)'],
  ])('corrects “%s”', (words, right) => {
    expect(hitsOf(terbilangDalamKurung, text(words)).map(({ args }) => args?.benar)).toEqual([
      right,
    ]);
  });

  it.each([
    '14 (empat belas) hari',
    'Rp500.000,00 (lima ratus ribu rupiah)',
    '10% (sepuluh persen)',
    'Tahap 1 (satu tahun)',
    '2 (dua kelompok tani)',
  ])('passes “%s”', (words) => {
    expect(hitsOf(terbilangDalamKurung, text(words))).toEqual([]);
  });
});
