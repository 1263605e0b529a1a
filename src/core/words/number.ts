import { toCardinal } from 'n2words/id-ID';

/** The first number without a word: the scales of `numberInWords` end at desiliun, 10^33. */
const LIMIT = 10n ** 36n;

const DIGITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES = [
  'ribu',
  'juta',
  'miliar',
  'triliun',
  'kuadriliun',
  'kuantiliun',
  'sekstiliun',
  'septiliun',
  'oktiliun',
  'noniliun',
  'desiliun',
];
const UNITS = ['puluh', 'belas', 'ratus', ...SCALES];

const DIGIT_VALUES: ReadonlyMap<string, number> = new Map(DIGITS.map((word, i) => [word, i + 1]));
const SCALE_VALUES: ReadonlyMap<string, bigint> = new Map(
  SCALES.map((word, i) => [word, 1000n ** BigInt(i + 1)]),
);

/** The next word in glued words; "se" only before a unit, so that "sembilan" stays whole. */
const NEXT_WORD = new RegExp(
  `nol|${DIGITS.join('|')}|se(?=${UNITS.join('|')})|${UNITS.join('|')}`,
  'y',
);

/**
 * A whole number in Indonesian words, lower case: 2026 → "dua ribu dua puluh enam".
 * Throws RangeError unless 0 ≤ n < 10^36 and n is whole (a `number` must also be exact, so at most
 * `Number.MAX_SAFE_INTEGER`).
 */
export function numberInWords(n: number | bigint): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) {
    throw new RangeError(`not an exact whole number: ${n}`);
  }
  const value = BigInt(n);
  if (value < 0n || value >= LIMIT) throw new RangeError(`no words for the number ${value}`);
  return toCardinal(value);
}

/**
 * The whole number that Indonesian words spell, or undefined if they spell none.
 * Letter case and spacing do not matter; glued words ("duapuluh"), the spelling "milyar", and
 * "satu" for "se" or the reverse ("satu ratus", "sejuta") are read. Nothing but number words may
 * stand in the text.
 */
export function parseNumberWords(text: string): bigint | undefined {
  const words = numberWords(text);
  if (words === undefined) return undefined;
  const value = sum(words);
  // Adding up takes the words in any order; they are right only if the number itself reads so.
  return value < LIMIT && numberInWords(value) === usualForm(words) ? value : undefined;
}

/** The single words of a text, with "satu" for every "se"; undefined if any of it is no number word. */
function numberWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  for (const written of text.trim().toLowerCase().split(/\s+/)) {
    const glued = written.replace(/milyar/g, 'miliar').replace(/trili?yun/g, 'triliun');
    let at = 0;
    while (at < glued.length) {
      NEXT_WORD.lastIndex = at;
      const word = NEXT_WORD.exec(glued)?.[0];
      if (word === undefined) return undefined;
      words.push(word === 'se' ? 'satu' : word);
      at += word.length;
    }
  }
  return words;
}

function sum(words: readonly string[]): bigint {
  let total = 0n;
  let belowScale = 0;
  let digit = 0;
  for (const word of words) {
    const scale = SCALE_VALUES.get(word);
    if (scale !== undefined) {
      total += BigInt(belowScale) * scale;
      belowScale = 0;
    } else if (word === 'belas') {
      belowScale += 10;
    } else if (word === 'puluh') {
      belowScale += digit * 9;
    } else if (word === 'ratus') {
      belowScale += digit * 99;
    } else {
      belowScale += DIGIT_VALUES.get(word) ?? 0;
    }
    digit = DIGIT_VALUES.get(word) ?? 0;
  }
  return total + BigInt(belowScale);
}

/** As numbers are written: "seratus", and "seribu" unless it is the "satu" of a longer group. */
function usualForm(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/\bsatu (puluh|belas|ratus)\b/g, 'se$1')
    .replace(/(^|(?:juta|miliar|liun) )satu ribu\b/g, '$1seribu');
}
