import { describe, expect, it } from 'vitest';
import { tanggalDuaBacaan } from '../../../src/rules/naskah/tanggal-dua-bacaan.ts';
import { hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('a date in words and in digits', () => {
  it.each([
    'tanggal Dua bulan Maret tahun Dua Ribu Dua Puluh Enam (03-03-2026)',
    'tanggal 2 Maret 2026 (03-02-2026)',
    '<tanggal:2026-03-02> (2/3/2027)',
  ])('finds “%s”', (words) => {
    expect(hitsOf(tanggalDuaBacaan, text(words)).map(({ args }) => args?.benar)).toEqual([
      '02-03-2026',
    ]);
  });

  it.each([
    'tanggal Dua bulan Maret tahun Dua Ribu Dua Puluh Enam (02-03-2026)',
    'tanggal dua bulan Maret tahun dua ribu dua puluh enam ( 2 - 3 - 2026 )',
    'tanggal 2 Maret 2026, nomor 12-03-2026',
    '2 Maret 2026 dan 3 Maret 2026 (03/03/2026)',
  ])('passes “%s”', (words) => {
    expect(hitsOf(tanggalDuaBacaan, text(words))).toEqual([]);
  });
});
