import { inForceOn } from '../../core/law/law.ts';
import type { CodeRule } from '../../core/rule.ts';
import { citedLocally } from './local.ts';

/** A regulation of the region that is known to be out of force on that day is no legal basis. */
export const dasarHukumPeraturanDaerahBerakhir: CodeRule = (draft, { law, asOf, profile }) =>
  profile === undefined
    ? 'not-applicable'
    : citedLocally(draft, law, profile)
        .filter(
          ({ regulation: { evidence, inForce } }) =>
            evidence !== 'M' && inForceOn(inForce, asOf) === 'no',
        )
        .map(({ cited, regulation }) => ({
          path: cited.path,
          args: { peraturan: regulation.short, kode: profile.region },
        }));
