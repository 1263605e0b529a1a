import { parseMarkup } from '../../core/text/markup.ts';
import { isCalendarDate, MONTHS } from '../../core/words/date.ts';
import { readNumberWords } from './figures.ts';

/** A date that stands in a text. */
export interface TypedDate {
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly form: 'month' | 'words' | 'digits' | 'tag';
  /** ISO, or undefined where the calendar has no such day or the words cannot be read. */
  readonly iso: string | undefined;
}

const MONTH =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const LONG = new RegExp(`(?<![\\d.,/-])(\\d{1,2})\\s{1,3}(${MONTH})\\s{1,3}(\\d{4})(?!\\w)`, 'gi');
const WORDS = new RegExp(
  `tanggal\\s{1,3}([a-z][a-z ]{2,40}?)\\s{1,3}bulan\\s{1,3}(${MONTH})\\s{1,3}tahun\\s{1,3}([a-z][a-z ]{3,60})`,
  'gi',
);
const DIGITS = /(?<![\w./-])(\d{1,2})\s?([-/])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\w/-])/g;

/** Every date of a text, in order of its place. Numbers that only look like one in digits are left out. */
export function datesIn(text: string): TypedDate[] {
  const found: TypedDate[] = [];
  // No date is without a figure or a month's name in words.
  if (!/\d|bulan/i.test(text)) return found;
  const add = (
    form: TypedDate['form'],
    start: number,
    excerpt: string,
    iso: string | undefined,
  ): void => {
    found.push({
      form,
      start,
      end: start + excerpt.length,
      excerpt,
      iso: iso !== undefined && isCalendarDate(iso) ? iso : undefined,
    });
  };
  for (const m of text.matchAll(LONG)) add('month', m.index, m[0], isoOf(m[1], m[2], m[3]));
  for (const m of /bulan/i.test(text) ? text.matchAll(WORDS) : []) {
    const year = readNumberWords(m[3] ?? '');
    // What follows the year in the same run of letters ("… enam bertempat di") is not part of it.
    const length = year === undefined ? m[0].length : m[0].length - yearRest(m[3] ?? '', year.unit);
    const iso = isoOf(
      readNumberWords(m[1] ?? '')?.value?.toString(),
      m[2],
      year?.value?.toString(),
    );
    add('words', m.index, m[0].slice(0, length), iso);
  }
  for (const m of text.matchAll(DIGITS)) {
    const iso = `${m[4]}-${pad(m[3])}-${pad(m[1])}`;
    if (isCalendarDate(iso)) add('digits', m.index, m[0], iso);
  }
  for (const token of text.includes('<') ? parseMarkup(text) : [])
    if (token.kind === 'tag' && token.name === 'tanggal')
      add('tag', token.start, text.slice(token.start, token.end), token.value);
  return found.sort((a, b) => a.start - b.start);
}

/** How many characters at the end of a run of words are not part of the year. */
function yearRest(words: string, unit: string): number {
  const trimmed = words.trimEnd();
  const blank = words.length - trimmed.length;
  if (unit === '') return blank;
  const at = trimmed.toLowerCase().indexOf(` ${unit.split(' ')[0]}`);
  return at < 0 ? blank : words.length - at;
}

function isoOf(day?: string, month?: string, year?: string): string | undefined {
  const index = MONTHS.findIndex((name) => name.toLowerCase() === month?.toLowerCase());
  if (day === undefined || year === undefined || index < 0) return undefined;
  return `${year.padStart(4, '0')}-${pad(String(index + 1))}-${pad(day)}`;
}

const pad = (text: string | undefined): string => (text ?? '').padStart(2, '0');
