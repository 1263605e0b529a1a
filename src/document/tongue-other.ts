import { type Draft, textAt } from '../core/draft/draft.ts';
import type { Duration, DurationUnit } from '../core/words/duration.ts';
import { languageName, type Tongue } from './tongue.ts';
import { ENGLISH } from './tongue-en.ts';

const UNITS: Readonly<Record<DurationUnit, string>> = {
  hari: 'day',
  'hari kerja': 'day',
  minggu: 'week',
  bulan: 'month',
  tahun: 'year',
};

/**
 * A language without standing texts: its words are those that the draft gives under `kata_baku`, and
 * blanks where it gives none. Numbers, dates and units are those of the locale, in figures.
 */
export function otherTongue(code: string, words: Draft): Tongue {
  const word = (key: string, width = 10): string => textAt(words, key) ?? `<kosong:${width}>`;
  const and = textAt(words, 'dan') ?? ',';
  const figures = new Intl.NumberFormat(code, { useGrouping: true });
  const joint = and === ',' ? ', ' : ` ${and} `;
  const joined = (texts: readonly string[]): string =>
    texts.length < 3
      ? texts.join(joint)
      : `${texts.slice(0, -1).join(', ')}${joint}${texts.at(-1)}`;
  const letter = textAt(words, 'huruf') ?? '';
  const number = textAt(words, 'angka') ?? '';
  return {
    ...ENGLISH,
    code,
    article: (n) => `${textAt(words, 'pasal') ?? '§'} ${n}`,
    annex: (roman) =>
      [textAt(words, 'lampiran') ?? '…', ...(roman === undefined ? [] : [roman])].join(' '),
    depth: {
      ayat: textAt(words, 'ayat') ?? '',
      huruf: letter,
      angka: number,
      'huruf-kurung': letter,
      'angka-kurung': number,
    },
    parties: word('para_pihak'),
    party: (position) => `${textAt(words, 'pihak') ?? ''} ${position}`.trim(),
    and: and === ',' ? '' : and,
    joined,
    count: (n) => figures.format(n),
    duration: (duration: Duration) =>
      new Intl.NumberFormat(code, {
        style: 'unit',
        unit: UNITS[duration.unit],
        unitDisplay: 'long',
      }).format(duration.count),
    date: (iso) =>
      new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${iso}T00:00:00Z`),
      ),
    amountInWords: (rupiah) => `IDR ${figures.format(rupiah)}`,
    amount: (rupiah) => `IDR ${figures.format(rupiah)}`,
    percentage: (text) => `${text.replace(/\s*(?:%|persen)$/i, '')}%`,
    sum: '∑',
    parent: ({ numbers, date, subject }) => [...numbers, subject, date].join(', '),
    government: () => undefined,
    head: () => undefined,
    abroad: {
      between: word('antara'),
      and: word('dan', 6),
      concerning: word('tentang'),
      onBehalf: word('atas_nama'),
      indonesia: textAt(words, 'negara') ?? '<kosong:20>',
      languages: (codes) => joined(codes.map((other) => languageName(other, code))),
      equallyAuthentic: '',
      prevails: () => '',
      columns: {
        number: '#',
        activity: '<kosong:10>',
        office: '<kosong:10>',
        source: '<kosong:10>',
        cost: 'IDR',
        time: '<kosong:10>',
      },
    },
  };
}
