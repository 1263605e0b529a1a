import { wholeValue } from './figures.ts';

/** A share in ten-thousandths of a percent, so that sums are exact. */
export type Share = number;

const UNIT = 10_000;

/** "30", "30%", "12,5%", "70 persen" → a share; undefined for anything else. */
export function shareOf(text: string): Share | undefined {
  const match = /^(\d{1,3})(?:[,.](\d{1,4}))?\s?(?:%|persen)?$/i.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) * UNIT + Number((match[2] ?? '').padEnd(4, '0'));
}

/** The sum of shares; thirds that were rounded ("33,33%") still make the whole. */
export function totalOf(shares: readonly Share[]): Share {
  const total = shares.reduce((a, b) => a + b, 0);
  const rounded = shares.some((share) => share % UNIT !== 0);
  return rounded && Math.abs(total - WHOLE) <= UNIT / 20 ? WHOLE : total;
}

/** The whole. */
export const WHOLE: Share = 100 * UNIT;

/** A share as it is written: "30%", "12,5%". */
export function shareText(share: Share): string {
  const fraction = String(share % UNIT)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${Math.floor(share / UNIT)}${fraction === '' ? '' : `,${fraction}`}%`;
}

/** A number in a table cell: "1.500", "Rp2.500.000,00", "12". Undefined for text and fractions. */
export function cellValue(text: string): bigint | undefined {
  const match = /^(?:rp\.?\s*)?([\d.,]{1,40}?)(?:,-)?$/i.exec(text.trim());
  return match === null ? undefined : wholeValue(match[1] ?? '');
}

/** 1500000 → "1.500.000". */
export const grouped = (value: bigint): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

export const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
