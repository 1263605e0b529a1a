import type { CodeRule } from '../../core/rule.ts';
import { disputeSteps, pairingOf } from '../permendagri-22-2020/disputes.ts';
import { isInForce } from '../umum/in-force.ts';

/**
 * Before UU 23/2014 settled it, the parties could leave disputes to a decision of the governor between
 * regions of one province, and of the Minister between all others.
 * PP 50/2007, Pasal 14 ayat (1), 15 ayat (1).
 */
export const penyelesaiPerselisihanPp50: CodeRule = (draft, context) => {
  if (isInForce(context, 'uu-23-2014')) return 'not-applicable';
  const steps = disputeSteps(draft).filter(({ way }) => way === 'gubernur' || way === 'menteri');
  if (steps.length === 0) return 'not-applicable';
  const pairing = pairingOf(draft, context.regions);
  if (pairing === undefined) return 'review';
  const right = pairing === 'satu-provinsi' ? 'gubernur' : 'menteri';
  return steps
    .filter(({ way }) => way !== right)
    .map(({ path }) => ({ path: [...path, 'cara'], args: { seharusnya: right } }));
};
