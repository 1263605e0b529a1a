import { wholeValue } from './figures.ts';

/** "30%", "30 %", "30 persen", "12,5%" → per mille of a percent (30000, 12500), exact; undefined for anything else. */
export function percentOf(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[,.](\d{1,3}))?\s*(?:%|persen)$/i.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
}

/** The whole. */
export const HUNDRED_PERCENT = 100_000;

/** 30000 → "30%", 12500 → "12,5%". */
export function percentText(value: number): string {
  const fraction = String(value % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${Math.floor(value / 1000)}${fraction === '' ? '' : `,${fraction}`}%`;
}

/** A number in a table cell: "1.500", "Rp2.500.000,00", "12". Undefined for text and fractions. */
export function cellValue(text: string): bigint | undefined {
  const match = /^(?:rp\.?\s*)?([\d.,]{1,40})(?:,-)?$/i.exec(text.trim());
  return match === null ? undefined : wholeValue(match[1] ?? '');
}

/** 1500000 → "1.500.000". */
export const grouped = (value: bigint): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, '.');

export const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
