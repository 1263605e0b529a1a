import { describe, expect, it } from 'vitest';
import { penulisanRupiah } from '../../../src/rules/naskah/penulisan-rupiah.ts';
import { hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('how rupiah are written', () => {
  it.each([
    ['sebesar Rp. 2.500.000,- per bulan', 'Rp. 2.500.000,-', 'Rp2.500.000,00'],
    ['sebesar Rp 2.500.000,00 per bulan', 'Rp 2.500.000,00', 'Rp2.500.000,00'],
    ['sebesar Rp2500000 per bulan', 'Rp2500000', 'Rp2.500.000,00'],
    ['sebesar Rp.700.000.', 'Rp.700.000', 'Rp700.000,00'],
  ])('corrects “%s”', (words, excerpt, right) => {
    expect(hitsOf(penulisanRupiah, text(words))).toEqual([
      {
        path: ['lain_lain', 'ayat', 0, 'teks'],
        excerpt,
        args: { tertulis: excerpt, benar: right },
      },
    ]);
  });

  it.each([
    'sebesar Rp2.500.000,00 per bulan',
    'sebesar Rp2.500.000.',
    'sebesar Rp500 per lembar',
    'sebesar <rupiah:2500000>',
    'sebesar Rp1.250,75 per unit',
    'mata uang Rupiah (Rp)',
  ])('passes “%s”', (words) => {
    expect(hitsOf(penulisanRupiah, text(words))).toEqual([]);
  });
});
