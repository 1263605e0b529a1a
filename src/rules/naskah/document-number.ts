import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { partiesOf } from './parties.ts';

/** A number in a party's register, as the draft gives it. */
export interface DocumentNumber {
  readonly path: Path;
  readonly text: string;
  /** Zero-based place of the party it belongs to. */
  readonly party: number;
}

/** The numbers of the document, party by party; a number may stand on the party or on its members. */
export function documentNumbers(draft: Draft): DocumentNumber[] {
  return partiesOf(draft).flatMap(({ index, path, facts, entities }) => {
    const members = entities.filter((member) => member.facts !== facts);
    return [{ path, facts }, ...members].flatMap((owner) => {
      const text = textAt(owner.facts, 'nomor');
      return text === undefined ? [] : [{ path: [...owner.path, 'nomor'], text, party: index }];
    });
  });
}

/** The pieces of a number between its separators, as typed. */
export function piecesOf(number: string): string[] {
  return number.split(/[/\-.\s]+/).filter((piece) => piece !== '');
}

/** For comparing: no blanks, no letter case. */
export const plainNumber = (number: string): string => number.replace(/\s+/g, '').toUpperCase();

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A year in a number and the Roman month beside it, if any (1 to 12). */
export interface NumberYear {
  readonly year: number;
  readonly month: number | undefined;
}

/**
 * Every piece of a number that can be its year. Serial numbers look like years too, so more than
 * one may be found; a piece beside a Roman number up to XII is read with that month.
 */
export function yearsIn(number: string): NumberYear[] {
  const pieces = number.split(/[/\-\s]+/);
  return pieces.flatMap((piece, i) => {
    if (!/^(?:19|20)\d\d$/.test(piece)) return [];
    const month = ROMAN_MONTHS.indexOf((pieces[i - 1] ?? '').toUpperCase()) + 1;
    return [{ year: Number(piece), month: month === 0 ? undefined : month }];
  });
}
