import type { CodeRule } from '../../core/rule.ts';
import { disputeSteps, pairingOf } from './disputes.ts';

/**
 * The governor settles disputes only between regencies and cities of one province; every other
 * pairing of regions goes to the Minister.
 * Permendagri 22/2020, Pasal 19, 20 and 21; UU 23/2014, Pasal 370.
 */
export const penyelesaiPerselisihan: CodeRule = (draft, { regions }) => {
  const governor = disputeSteps(draft).filter(({ way }) => way === 'gubernur');
  if (governor.length === 0) return 'not-applicable';
  const pairing = pairingOf(draft, regions);
  if (pairing === undefined) return 'review';
  return pairing === 'satu-provinsi'
    ? []
    : governor.map(({ path }) => ({ path: [...path, 'cara'] }));
};
