import type { Law, Regulation } from '../../core/law/law.ts';
import type { Cited } from './cited.ts';
import { standingOn } from './standing.ts';

/** A title without what writers vary freely: case, punctuation, and words joined or apart. */
export const foldTitle = (title: string): string =>
  title.toLowerCase().replace(/[^A-Za-zÀ-ɏ\d]+/gu, '');

/** What a citation with a title that does not belong to its number was probably meant to be. */
export function namesake(
  law: Law,
  { citation, regulation }: Cited,
  asOf: string,
): Regulation | undefined {
  const title = citation?.title === undefined ? undefined : foldTitle(citation.title);
  if (title === undefined || title === '') return undefined;
  if (regulation !== undefined && foldTitle(regulation.title) === title) return undefined;
  const same = [...law.regulations.values()].filter(
    (known) =>
      known !== regulation &&
      known.id.startsWith(`${citation?.type}-`) &&
      known.evidence !== 'M' &&
      foldTitle(known.title) === title,
  );
  // Of two with one title (UU 32/2004 and UU 23/2014) the one in force on the day is meant.
  return same.find((known) => standingOn(known, asOf) === 'in-force') ?? same[0];
}
