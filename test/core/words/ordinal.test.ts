import { describe, expect, it } from 'vitest';
import { partyOrdinal, roman } from '../../../src/core/words/ordinal.ts';

describe('partyOrdinal', () => {
  it.each([
    [1, 'KESATU'],
    [2, 'KEDUA'],
    [10, 'KESEPULUH'],
    [11, 'KESEBELAS'],
    [12, 'KEDUA BELAS'],
    [20, 'KEDUA PULUH'],
    [21, 'KEDUA PULUH SATU'],
    [100, 'KESERATUS'],
  ])('%i → %s', (n, ordinal) => {
    expect(partyOrdinal(n)).toBe(ordinal);
  });

  it.each([0, -1, 1.5])('refuses %s', (n) => {
    expect(() => partyOrdinal(n)).toThrow(RangeError);
  });
});

describe('roman', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1999, 'MCMXCIX'],
    [2026, 'MMXXVI'],
    [3999, 'MMMCMXCIX'],
  ])('%i → %s', (n, figures) => {
    expect(roman(n)).toBe(figures);
  });

  it('gives every number its own figures', () => {
    const all = Array.from({ length: 3999 }, (_, i) => roman(i + 1));
    expect(new Set(all).size).toBe(3999);
  });

  it.each([0, 4000, 1.5])('refuses %s', (n) => {
    expect(() => roman(n)).toThrow(RangeError);
  });
});
