import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRupiah, rupiah, rupiahInWords } from '../../../src/core/words/rupiah.ts';

describe('rupiah', () => {
  it.each<[string | number | bigint, string]>([
    ['0', 'Rp0,00'],
    ['999', 'Rp999,00'],
    ['1000', 'Rp1.000,00'],
    ['2500000', 'Rp2.500.000,00'],
    [150_000, 'Rp150.000,00'],
    [12_345_678_901_234_567_890n, 'Rp12.345.678.901.234.567.890,00'],
    ['Rp2.500.000', 'Rp2.500.000,00'],
  ])('%s → %s', (amount, printed) => {
    expect(rupiah(amount)).toBe(printed);
  });

  it('adds the words', () => {
    expect(rupiahInWords('2500000')).toBe('Rp2.500.000,00 (dua juta lima ratus ribu rupiah)');
  });

  it.each(['', 'dua juta', '2,5', -1, 1.5, 2 ** 60, -1n])('refuses %s', (amount) => {
    expect(() => rupiah(amount)).toThrow(RangeError);
  });
});

describe('parseRupiah', () => {
  it('reads back what rupiah writes', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 20n), (amount) => {
        expect(parseRupiah(rupiah(amount))).toBe(amount);
      }),
    );
  });

  it.each<[string, bigint]>([
    ['Rp2.500.000,00', 2_500_000n],
    ['2.500.000', 2_500_000n],
    ['2500000', 2_500_000n],
    ['Rp. 2.500.000,-', 2_500_000n],
    ['Rp 2.500.000,--', 2_500_000n],
    ['rp2.500.000.-', 2_500_000n],
    ['Rp\u00a0150.000', 150_000n],
    ['500,0', 500n],
    [' 1.000 ', 1000n],
  ])('reads "%s"', (text, amount) => {
    expect(parseRupiah(text)).toBe(amount);
  });

  it.each([
    '',
    'Rp',
    '2,500,000',
    '2.50',
    '2500.000',
    '1.000,50',
    '-1000',
    '2,5',
    'USD 100',
    '1.000 rupiah',
    '2 500 000',
  ])('refuses "%s"', (text) => {
    expect(parseRupiah(text)).toBeUndefined();
  });
});
