import { inForceOn } from '../../core/law/law.ts';
import type { CodeRule } from '../../core/rule.ts';
import { citedIn, headOf, labelOf } from './cited.ts';
import { REVOKED_BY } from './revoked.ts';

/** Entries that rest on PP 28/2018 Pasal 50: valid until revoked, as far as they do not conflict. */
export const dasarHukumPeraturanPelaksanaan: CodeRule = (draft, { asOf, law }) => {
  const government = law.regulations.get('pp-28-2018');
  if (government === undefined || inForceOn(government.inForce, asOf) !== 'yes')
    return 'not-applicable';
  return citedIn(draft, law)
    .filter(({ regulation }) => {
      if (regulation?.implements !== 'pp-50-2007') return false;
      const successor = law.regulations.get(REVOKED_BY.get(regulation.id) ?? '');
      return successor === undefined || inForceOn(successor.inForce, asOf) === 'no';
    })
    .map((cited) => ({
      path: cited.path,
      excerpt: headOf(cited),
      args: { sebutan: labelOf(cited) },
    }));
};
