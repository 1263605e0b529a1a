import { describe, expect, it } from 'vitest';
import { rangkapDalamTeks } from '../../../src/rules/naskah/rangkap-dalam-teks.ts';
import { hitsOf } from './yaml-draft.ts';

const closing = (words: string, copies = ''): string =>
  `pihak: [{ nama: A }, { nama: B }, { nama: C }]\n${copies}penutup:\n  ayat:\n    - >-\n      ${words}\n`;

describe('originals counted in own words', () => {
  it.each([
    'dibuat dalam rangkap 2 (dua), bermeterai cukup',
    'dibuat rangkap dua',
    'dibuat sebanyak 2 (dua) rangkap',
    'dibuat dalam rangkap <angka:2>',
  ])('finds “%s” among three parties', (words) => {
    expect(hitsOf(rangkapDalamTeks, closing(words))).toMatchObject([
      { path: ['penutup', 'ayat', 0, 'teks'], args: { tertulis: '2', benar: '3' } },
    ]);
  });

  it.each([
    'dibuat dalam rangkap 3 (tiga)',
    'dibuat rangkap tiga',
    'dibuat dalam rangkap secukupnya',
  ])('passes “%s”', (words) => {
    expect(hitsOf(rangkapDalamTeks, closing(words))).toEqual([]);
  });

  it('goes by `rangkap` where it is given', () => {
    const copies = 'rangkap: { asli: 4 }\n';
    expect(hitsOf(rangkapDalamTeks, closing('dibuat dalam rangkap 4 (empat)', copies))).toEqual([]);
    expect(hitsOf(rangkapDalamTeks, closing('dibuat dalam rangkap 3 (tiga)', copies))).toHaveLength(
      1,
    );
  });
});
