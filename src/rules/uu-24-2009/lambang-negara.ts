import { textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isHeadOfRegion, signatoriesOf, subjectsOf } from '../umum/parties.ts';

/**
 * The state emblem at the head of a paper belongs to the offices that the law lists; in the regions
 * these are gubernur, bupati and wali kota (UU 24/2009 Pasal 52 huruf a, 54 ayat (1), 57 huruf d).
 * A document that shows it is signed by at least one of them. An emblem is known by its file name.
 */
export const lambangNegara: CodeRule = (draft) => {
  const signatories = signatoriesOf(draft);
  if (signatories.length === 0) return 'not-applicable';
  if (signatories.some(({ office }) => office === '' || isHeadOfRegion(office))) return [];
  const shown: Path[] = subjectsOf(draft)
    .filter(({ facts }) => /garuda|lambang[-_ ]?negara/i.test(textAt(facts, 'lambang') ?? ''))
    .map(({ path }) => [...path, 'lambang']);
  if (textAt(draft, 'tampilan', 'garuda') !== undefined) shown.push(['tampilan', 'garuda']);
  return shown.map((path) => ({ path }));
};
