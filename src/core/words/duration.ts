import { numberInWords } from './number.ts';

const UNITS = ['hari', 'hari kerja', 'minggu', 'bulan', 'tahun'] as const;

/** The units a draft may count time in. */
export type DurationUnit = (typeof UNITS)[number];

/** A length of time as a draft writes it, e.g. 30 hari kerja. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

/**
 * Reads "N hari | hari kerja | minggu | bulan | tahun" (N from 1 to 99999, letter case and spacing
 * free); anything else, a length of nought included, is undefined.
 */
export function parseDuration(text: string): Duration | undefined {
  const words = text.trim().toLowerCase().split(/\s+/);
  const figure = words[0] ?? '';
  const unit = UNITS.find((known) => known === words.slice(1).join(' '));
  if (unit === undefined || !/^\d{1,5}$/.test(figure) || Number(figure) === 0) return undefined;
  return { count: Number(figure), unit };
}

/** In figures and words, as agreements print it: "2 (dua) tahun". */
export function durationInWords(duration: Duration): string {
  return `${duration.count} (${numberInWords(duration.count)}) ${duration.unit}`;
}

/**
 * Negative if `a` is shorter, positive if longer, 0 if equal; undefined if that depends on the day
 * they begin ("30 hari" and "1 bulan") or on a calendar of holidays ("10 hari kerja" and "2 minggu").
 */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const [x, y] = [common(a), common(b)];
  if (x.unit === y.unit) return Math.sign(x.count - y.count);
  const [p, q] = [dayRange(x), dayRange(y)];
  if (p.most < q.least) return -1;
  return p.least > q.most ? 1 : undefined;
}

/** Weeks as days and years as months, which are exact. */
function common({ count, unit }: Duration): Duration {
  if (unit === 'minggu') return { count: count * 7, unit: 'hari' };
  if (unit === 'tahun') return { count: count * 12, unit: 'bulan' };
  return { count, unit };
}

/** The fewest and the most calendar days that a duration of days, working days or months can take. */
function dayRange({ count, unit }: Duration): { least: number; most: number } {
  // Holidays can stretch working days without limit, but nothing makes them shorter than days.
  if (unit === 'hari kerja') return { least: count, most: Number.POSITIVE_INFINITY };
  if (unit === 'hari') return { least: count, most: count };
  const lengths = MONTH_STARTS.map((start, month) => monthStart(month + count) - start);
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

/** Days before each month of a four-year cycle that has one leap year (true from 1901 to 2099). */
const MONTH_STARTS: readonly number[] = monthStarts();

function monthStarts(): readonly number[] {
  const starts: number[] = [];
  let days = 0;
  for (const february of [28, 29, 28, 28]) {
    for (const length of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
      starts.push(days);
      days += length;
    }
  }
  return starts;
}

function monthStart(month: number): number {
  return Math.floor(month / 48) * 1461 + (MONTH_STARTS[month % 48] ?? 0);
}
