import type { Draft } from '../../core/draft/draft.ts';
import type { CodeRule, RuleContext } from '../../core/rule.ts';
import { firstDayOf } from '../umum/in-force.ts';
import { disputeSteps, pairingOf } from './disputes.ts';
import { isRegional, regionOf, subjectsOf } from './regional-parties.ts';

/**
 * The governor settles disputes only between regencies and cities of one province; every other
 * pairing of regions goes to the Minister.
 * Permendagri 22/2020, Pasal 19, 20 and 21; UU 23/2014, Pasal 370.
 */
export const penyelesaiPerselisihan: CodeRule = (draft, context) => {
  const { regions } = context;
  const governor = disputeSteps(draft).filter(({ way }) => way === 'gubernur');
  if (governor.length === 0) return 'not-applicable';
  const pairing = pairingOf(draft, regions);
  if (pairing === undefined) return 'review';
  if (isUnnamed(draft, context)) return 'review';
  return pairing === 'satu-provinsi'
    ? []
    : governor.map(({ path }) => ({ path: [...path, 'cara'] }));
};

/**
 * Regencies and cities of different provinces: UU 23/2014 does not name them, only Permendagri 22/2020,
 * Pasal 21 ayat (1) huruf d, does. Before it the Minister is a reading.
 */
function isUnnamed(draft: Draft, context: RuleContext): boolean {
  return (
    context.asOf < (firstDayOf(context, 'permendagri-22-2020') ?? '') &&
    pairingOf(draft, context.regions) === 'lainnya' &&
    subjectsOf(draft)
      .filter(isRegional)
      .every((party) => regionOf(party, context.regions)?.kind !== 'provinsi')
  );
}
