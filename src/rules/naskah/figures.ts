import { numberInWords, parseNumberWords } from '../../core/words/number.ts';

/** A figure with words in brackets after it, as typed: `30 (tiga puluh)`. */
export interface Figure {
  /** The whole, from the figure to the closing bracket. */
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
  /** `Rp` with the figure, as typed. */
  readonly currency: string;
  readonly digits: string;
  readonly percent: boolean;
  /** The figure's value in whole units; undefined where it cannot be read or has a fraction. */
  readonly value: bigint | undefined;
  readonly words: SpelledNumber;
}

/** A number in words and what follows it in the same brackets. */
export interface SpelledNumber {
  /** The number words as typed, in lower case. */
  readonly typed: string;
  /** Undefined where the words make no number. */
  readonly value: bigint | undefined;
  /** How the value is written correctly; undefined with the value. */
  readonly correct: string | undefined;
  /** What stands after the number: "hari", "rupiah", or nothing. */
  readonly unit: string;
}

const DIGITS = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
const SCALES = 'belas|puluh|ratus|ribu|juta|miliar|milyar|milyard|triliun|trilyun|triliyun';
const WORD = new RegExp(
  `^(?:nol|sepuluh|sebelas|seratus|seribu|sejuta|semiliar|semilyar|${DIGITS}|${SCALES})$`,
);
const GLUED = new RegExp(`^(?:${DIGITS}|se)(?:${SCALES})$`);

const isNumberWord = (word: string): boolean => WORD.test(word) || GLUED.test(word);

/**
 * Reads the words of a number at the beginning of a text. Spellings that are wrong but clear
 * (duapuluh, milyar, satu ratus) are read; words that make no number (dua ribu dua satu) are
 * returned without a value. Undefined where the text does not begin with a number word.
 */
export function readNumberWords(text: string): SpelledNumber | undefined {
  const words = text
    .toLowerCase()
    .replace(/^\s*terbilang\s*:?/, '')
    .replace(/[.,;:]\s*$/, '')
    .replace(/-/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !isNumberWord(word));
  const count = first < 0 ? words.length : first;
  if (count === 0) return undefined;
  const typed = words.slice(0, count);
  const value = parseNumberWords(typed.join(' '));
  return {
    typed: typed.join(' '),
    value,
    correct: value === undefined ? undefined : numberInWords(value),
    unit: words.slice(count).join(' '),
  };
}

const PAIR =
  /(?<![A-Za-zÀ-ɏ\d.,/-])(Rp\.?\s?)?(\d[\d.,]{0,40}\d|\d)(?:,-|,–)?\s?(%)?\s{0,3}\(([^()\n<>]{2,200})\)/giu;

/** Every figure of a text that is followed by number words in brackets. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(PAIR)) {
    const words = readNumberWords(match[4] ?? '');
    if (words === undefined) continue;
    const [excerpt, currency = '', digits = '', percent] = match;
    found.push({
      excerpt,
      start: match.index,
      end: match.index + excerpt.length,
      currency,
      digits,
      percent: percent !== undefined,
      value: wholeValue(digits),
      words,
    });
  }
  return found;
}

/** `2.500.000,00` → 2500000; undefined for a fraction or an odd grouping. */
export function wholeValue(digits: string): bigint | undefined {
  const match = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,0+)?$/.exec(digits);
  return match === null ? undefined : BigInt((match[1] ?? '').replaceAll('.', ''));
}

/** The words for a figure, where it is not too large to have any. */
export function spell(value: bigint): string | undefined {
  return value < 10n ** 36n ? numberInWords(value) : undefined;
}

/** Units that are counted in these texts; they belong behind the brackets, money and percent excepted. */
const UNITS = new Set(
  (
    'hari|hari kerja|hari kalender|minggu|bulan|tahun|jam|menit|kali|orang|rangkap|eksemplar|unit|' +
    'buah|lembar|set|paket|kegiatan|kasus|peserta|titik|lokasi'
  ).split('|'),
);

export const isCountedUnit = (unit: string): boolean => UNITS.has(unit);

const LABEL =
  /(?:pasal|ayat|huruf|angka|butir|nomor|no\.?|tahap|tahapan|termin|fase|kelas|tipe|type|lampiran|semester|triwulan|tingkat|kelompok|kategori|bab)\s*$/i;

/** Whether the figure names something ("Termin 1 (…)") and the brackets say something else about it. */
export function isLabel(text: string, figure: Figure): boolean {
  return LABEL.test(text.slice(Math.max(0, figure.start - 20), figure.start));
}

/**
 * Whether figure and brackets mean to be the same number: nothing beside the number in the
 * brackets, or the unit that the figure itself has, or a counted unit that slipped into them.
 */
export function saysTheSame(text: string, figure: Figure): boolean {
  const { unit } = figure.words;
  if (unit === '') return true;
  if (unit === 'rupiah') return figure.currency !== '';
  if (unit === 'persen') return figure.percent;
  return isCountedUnit(unit) && !isLabel(text, figure);
}
