import { inForceOn } from '../../core/law/law.ts';
import type { CodeRule } from '../../core/rule.ts';
import { citedLocally } from './local.ts';

/** Of a regulation of the region that is known from others only, or whose days are not known, the profile says so. */
export const dasarHukumPeraturanDaerahBelumPasti: CodeRule = (draft, { law, asOf, profile }) =>
  profile === undefined
    ? 'not-applicable'
    : citedLocally(draft, law, profile)
        .filter(({ regulation: { evidence, inForce } }) => {
          const force = inForceOn(inForce, asOf);
          return force === 'unknown' || (force === 'yes' && (evidence === 'S' || evidence === 'M'));
        })
        .map(({ cited, regulation }) => ({
          path: cited.path,
          args: { peraturan: regulation.short, kode: profile.region },
        }));
