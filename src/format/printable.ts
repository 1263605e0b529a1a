import type { FileReport } from '../core/report.ts';

/** A report for eyes: control characters that came from a draft do nothing to a terminal. Its text stays, for its places. */
export function printable({ text, ...report }: FileReport): FileReport {
  return { ...cleaned(report), ...(text === undefined ? {} : { text }) };
}

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]),
  ) as T;
}

/** A text without control characters but line breaks and tabs. */
export const visible = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
