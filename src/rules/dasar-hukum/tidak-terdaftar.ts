import { isLocal } from '../../core/law/dasar-hukum.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Cited, citedIn, headOf } from './cited.ts';

const LONGEST = 60;

/**
 * What the registry does not hold, in one hit for the whole list: nothing is wrong with it, but
 * nobody looked. What a region makes itself, and the constitution, are left alone.
 */
export const dasarHukumTidakTerdaftar: CodeRule = (draft, { law }) => {
  const [first, ...others] = citedIn(draft, law).filter(isUnknown);
  if (first === undefined) return [];
  const daftar = [first, ...others].map((cited) => shortened(headOf(cited))).join('; ');
  return [{ path: first.path, args: { daftar }, related: others.map(({ path }) => ({ path })) }];
};

function isUnknown({ citation, regulation }: Cited): boolean {
  if (regulation !== undefined) return false;
  return citation === undefined || !(isLocal(citation) || citation.type === 'uud');
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
