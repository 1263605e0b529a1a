import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInWords, parseNumberWords } from '../../../src/core/words/number.ts';

describe('numberInWords', () => {
  it.each<[number | bigint, string]>([
    [0, 'nol'],
    [1, 'satu'],
    [9, 'sembilan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [219, 'dua ratus sembilan belas'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [10_011, 'sepuluh ribu sebelas'],
    [21_000, 'dua puluh satu ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_001, 'satu juta seribu satu'],
    [2_500_000, 'dua juta lima ratus ribu'],
    [2_000_000_000, 'dua miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [11_000_000_000_000n, 'sebelas triliun'],
    [1900, 'seribu sembilan ratus'],
    [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2026, 'dua ribu dua puluh enam'],
    [2100, 'dua ribu seratus'],
  ])('%s → %s', (n, words) => {
    expect(numberInWords(n)).toBe(words);
  });

  it('keeps bigints exact beyond the exact numbers', () => {
    expect(numberInWords(9_007_199_254_740_993n)).toMatch(/sembilan ratus sembilan puluh tiga$/);
    expect(numberInWords(10n ** 36n - 1n)).toMatch(
      /^sembilan ratus sembilan puluh sembilan desiliun /,
    );
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53, -1n, 10n ** 36n])('refuses %s', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError);
  });
});

describe('parseNumberWords', () => {
  it('reads back what numberInWords writes', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (n) => {
        expect(parseNumberWords(numberInWords(n))).toBe(n);
      }),
    );
  });

  it('reads back the same without spaces, and in capitals with spaces to spare', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (n) => {
        const words = numberInWords(n);
        expect(parseNumberWords(words.replaceAll(' ', ''))).toBe(n);
        expect(parseNumberWords(` ${words.toUpperCase().replaceAll(' ', ' \n ')} `)).toBe(n);
      }),
    );
  });

  it('reads back every number to 11000', () => {
    for (let n = 0; n <= 11_000; n += 1) expect(parseNumberWords(numberInWords(n))).toBe(BigInt(n));
  });

  it.each<[string, bigint]>([
    ['duapuluh', 20n],
    ['limabelas', 15n],
    ['Dua Puluh Lima', 25n],
    ['duapuluh satu  ribu', 21_000n],
    ['satu milyar', 1_000_000_000n],
    ['semilyar', 1_000_000_000n],
    ['dua trilyun', 2_000_000_000_000n],
    ['sejuta', 1_000_000n],
    ['satu ratus', 100n],
    ['satu ribu lima ratus', 1500n],
    ['dua juta satu ribu', 2_001_000n],
    ['satu triliun satu ribu', 1_000_000_001_000n],
  ])('reads %s', (words, n) => {
    expect(parseNumberWords(words)).toBe(n);
  });

  it.each([
    '',
    '   ',
    'puluh',
    'belas',
    'ribu',
    'se',
    'se ratus',
    'dua satu',
    'dua dua puluh',
    'sebelas puluh',
    'ratus dua',
    'dua ribu tiga juta',
    'dua ribu tiga ribu',
    'nol nol',
    'dua puluh nol',
    'tiga puluh hari',
    'duapulu',
    'dua-puluh',
    '30',
    'dua koma lima',
    'dua ratus dua ratus dua ratus dua ratus dua ratus dua ratus desiliun',
  ])('refuses "%s"', (words) => {
    expect(parseNumberWords(words)).toBeUndefined();
  });
});
