import { describe, expect, it } from 'vitest';
import { terbilangEjaan } from '../../../src/rules/naskah/terbilang-ejaan.ts';
import { hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('spelling of number words', () => {
  it.each([
    ['20 (duapuluh) desa', 'dua puluh'],
    ['100 (satu ratus) orang', 'seratus'],
    ['17 (tujuhbelas) unit', 'tujuh belas'],
  ])('corrects “%s”', (words, right) => {
    expect(hitsOf(terbilangEjaan, text(words)).map(({ args }) => args?.kata)).toEqual([right]);
  });

  it.each([
    '20 (dua puluh) desa',
    // A misspelt word like any other.
    'Rp1.000.000.000,00 (satu milyar rupiah)',
    // The number itself is wrong: another finding.
    '30 (duapuluh) desa',
  ])('passes “%s”', (words) => {
    expect(hitsOf(terbilangEjaan, text(words))).toEqual([]);
  });
});
