import type { Duration } from './duration.ts';
import { numberInWords } from './number.ts';

/** The months in Indonesian; `MONTHS[0]` is Januari. */
export const MONTHS: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

const WEEKDAYS: readonly string[] = [
  'Minggu',
  'Senin',
  'Selasa',
  'Rabu',
  'Kamis',
  'Jumat',
  'Sabtu',
];

/** Spellings still seen in agreements, and the months they stand for. */
const OLD_MONTHS: ReadonlyMap<string, string> = new Map([
  ['pebruari', 'februari'],
  ['nopember', 'november'],
]);

/** The parts of an opening ("pada hari ini Senin tanggal Dua bulan Maret tahun …"). */
export interface DateWords {
  readonly hari: string;
  readonly tanggal: string;
  readonly bulan: string;
  readonly tahun: string;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the text is an ISO date (YYYY-MM-DD, year 1 to 9999) of a day that exists. */
export function isCalendarDate(iso: string): boolean {
  return read(iso) !== undefined;
}

/** The weekday in Indonesian ("Senin"). Throws RangeError unless `isCalendarDate(iso)`. */
export function weekday(iso: string): string {
  // Day 0 of the count was a Thursday.
  return WEEKDAYS[(((dayNumber(civil(iso)) + 4) % 7) + 7) % 7] ?? '';
}

/** "2 Maret 2026". Throws RangeError unless `isCalendarDate(iso)`. */
export function longDate(iso: string): string {
  const { year, month, day } = civil(iso);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/**
 * The date in words, each word capitalised as agreements print it: Senin, Dua, Maret,
 * Dua Ribu Dua Puluh Enam. Throws RangeError unless `isCalendarDate(iso)`.
 */
export function dateInWords(iso: string): DateWords {
  const { year, month, day } = civil(iso);
  return {
    hari: weekday(iso),
    tanggal: titleCase(numberInWords(day)),
    bulan: MONTHS[month - 1] ?? '',
    tahun: titleCase(numberInWords(year)),
  };
}

/** "02-03-2026". Throws RangeError unless `isCalendarDate(iso)`. */
export function numericDate(iso: string): string {
  const { year, month, day } = civil(iso);
  return `${pad(day, 2)}-${pad(month, 2)}-${pad(year, 4)}`;
}

/**
 * The ISO date that lies the duration after `iso`; where the month has no such day, its last day
 * (31 January + 1 bulan → 28 February). Undefined for working days, which need a calendar of
 * holidays, for an `iso` that is no date, and beyond the year 9999.
 */
export function addDuration(iso: string, duration: Duration): string | undefined {
  const start = read(iso);
  const end = start === undefined ? undefined : anniversary(start, duration);
  return end === undefined ? undefined : write(end.date);
}

/**
 * The last day of a term that begins on `startIso` and counts that day: the day before the
 * anniversary (2023-03-01 + 1 tahun → 2024-02-29). A term whose anniversary does not exist ends on
 * the last day of that month, so that the next term begins with the next month (2024-02-29 +
 * 1 tahun → 2025-02-28). Undefined in the same cases as `addDuration`.
 */
export function lastDay(startIso: string, duration: Duration): string | undefined {
  const start = read(startIso);
  const end = start === undefined ? undefined : anniversary(start, duration);
  if (end === undefined) return undefined;
  return write(end.exists ? fromDayNumber(dayNumber(end.date) - 1) : end.date);
}

/**
 * Reads a date as agreements write it, "2 Maret 2026" (letter case and spacing free, Pebruari and
 * Nopember too), as an ISO date; undefined if it is none or the day does not exist.
 */
export function parseLongDate(text: string): string | undefined {
  const parts = /^(\d{1,2})\s+([a-z]+)\s+(\d{4})$/.exec(text.trim().toLowerCase());
  if (parts === null) return undefined;
  const [, day = '', name = '', year = ''] = parts;
  const month =
    MONTHS.findIndex((known) => known.toLowerCase() === (OLD_MONTHS.get(name) ?? name)) + 1;
  const iso = `${year}-${pad(month, 2)}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** The day reached, and whether the month reached has that day (otherwise `date` is its last day). */
function anniversary(
  start: Civil,
  { count, unit }: Duration,
): { date: Civil; exists: boolean } | undefined {
  switch (unit) {
    case 'hari kerja':
      return undefined;
    case 'hari':
    case 'minggu': {
      const days = unit === 'minggu' ? count * 7 : count;
      return { date: fromDayNumber(dayNumber(start) + days), exists: true };
    }
    case 'bulan':
    case 'tahun': {
      const months = start.month - 1 + (unit === 'tahun' ? count * 12 : count);
      const year = start.year + Math.floor(months / 12);
      const month = (months % 12) + 1;
      const day = Math.min(start.day, daysInMonth(year, month));
      return { date: { year, month, day }, exists: day === start.day };
    }
  }
}

function read(iso: string): Civil | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const exists =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

function civil(iso: string): Civil {
  const date = read(iso);
  if (date === undefined) throw new RangeError(`not an ISO calendar date: ${iso}`);
  return date;
}

function write({ year, month, day }: Civil): string | undefined {
  return year > 9999 ? undefined : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970. `Date` serves as a UTC calendar only; no time zone takes part. */
function dayNumber({ year, month, day }: Civil): number {
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

function fromDayNumber(days: number): Civil {
  const date = new Date(days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

function titleCase(words: string): string {
  return words.replace(
    /(^| )([a-z])/g,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
}
