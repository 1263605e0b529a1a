import { numberInWords } from './number.ts';

/** An amount of whole rupiah: a number, or text that `parseRupiah` reads. */
export type Amount = string | number | bigint;

/** "Rp2.500.000,00". Throws RangeError if the amount is no whole, non-negative number. */
export function rupiah(amount: Amount): string {
  return `Rp${grouped(whole(amount))},00`;
}

/**
 * "Rp2.500.000,00 (dua juta lima ratus ribu rupiah)". Throws RangeError if the amount is no whole,
 * non-negative number or is too large for words (see `numberInWords`).
 */
export function rupiahInWords(amount: Amount): string {
  const value = whole(amount);
  return `${rupiah(value)} (${numberInWords(value)} rupiah)`;
}

/**
 * Reads an amount of whole rupiah: figures, plain or with a point at every thousand, with or without
 * "Rp" or "Rp." before and ",00" or ",-" after. Undefined for anything else, sen included.
 */
export function parseRupiah(text: string): bigint | undefined {
  const parts = /^(?:rp\.?\s*)?(\d+|\d{1,3}(?:\.\d{3})+)(?:,0{1,2}|[,.]-{1,2})?$/i.exec(
    text.trim(),
  );
  const figures = parts?.[1];
  return figures === undefined ? undefined : BigInt(figures.replaceAll('.', ''));
}

function whole(amount: Amount): bigint {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) {
    throw new RangeError(`not an exact whole number: ${amount}`);
  }
  const value = typeof amount === 'string' ? parseRupiah(amount) : BigInt(amount);
  if (value === undefined || value < 0n) throw new RangeError(`not an amount of rupiah: ${amount}`);
  return value;
}

function grouped(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
