import { numberInWords } from './number.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * The ordinal after PIHAK: 1 → KESATU, 11 → KESEBELAS, 12 → KEDUA BELAS.
 * Throws RangeError unless n is a whole number from 1.
 */
export function partyOrdinal(n: number): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`no ordinal for ${n}`);
  return `KE${numberInWords(n).toUpperCase()}`;
}

/** Roman figures in capitals. Throws RangeError unless n is a whole number from 1 to 3999. */
export function roman(n: number): string {
  if (!Number.isSafeInteger(n) || n < 1 || n > 3999)
    throw new RangeError(`no Roman figure for ${n}`);
  let rest = n;
  let figures = '';
  for (const [value, letters] of ROMAN) {
    figures += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return figures;
}
