import type { Path } from '../../core/path.ts';
import { partyOrdinal } from '../../core/words/ordinal.ts';
import type { Located } from './prose.ts';

/** "PIHAK KEDUA" and its like as typed in a text. */
export interface PartyWord {
  readonly path: Path;
  /** As typed, "PIHAK PERTAMA". */
  readonly text: string;
  /** 1 for the first party. */
  readonly number: number;
  /** How the number is said: with kesatu, with pertama, or (from two on) the same in both. */
  readonly system: 'kesatu' | 'pertama' | 'both' | 'figure';
  readonly capitals: boolean;
}

/** More parties than any agreement has. */
const MOST = 30;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST }, (_, i) => [partyOrdinal(i + 1).toLowerCase(), i + 1]),
);
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const PARTY_WORD =
  /(?<![A-Za-zÀ-ɏ\d])pihak\s+(pertama|ke[a-z]{3,10}(?:\s+(?:belas|puluh(?:\s+[A-Za-zÀ-ɏ]{3,8})?))?|ke-?\s?\d{1,2}|[ivx]{1,4}|\d{1,2})(?![A-Za-zÀ-ɏ\d])/giu;

/** Every party named by its number in these texts. */
export function partyWords(texts: readonly Located[]): PartyWord[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(PARTY_WORD)].flatMap((match): PartyWord[] => {
      const said = readNumber(match[1] ?? '');
      return said === undefined
        ? []
        : [{ path, text: match[0], ...said, capitals: match[0] === match[0].toUpperCase() }];
    }),
  );
}

function readNumber(word: string): Pick<PartyWord, 'number' | 'system'> | undefined {
  const plain = word.toLowerCase().replace(/\s+/g, ' ');
  if (plain === 'pertama') return { number: 1, system: 'pertama' };
  const digits = /^(?:ke-? ?)?(\d{1,2})$/.exec(plain)?.[1];
  if (digits !== undefined) return { number: Number(digits), system: 'figure' };
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return { number: roman + 1, system: 'figure' };
  const number = NUMBERS.get(plain) ?? NUMBERS.get(plain.split(' ')[0] ?? '');
  return number === undefined ? undefined : { number, system: number === 1 ? 'kesatu' : 'both' };
}

/** "Pihak ketiga" in small letters is a term of law for outsiders, not a party. */
export function isOutsider(word: PartyWord): boolean {
  return word.number === 3 && !word.capitals;
}
