import type { CodeRule } from '../../core/rule.ts';
import { disputeSteps } from './disputes.ts';

/**
 * Disputes between regions are first deliberated.
 * Permendagri 22/2020, Pasal 18 ayat (1).
 */
export const musyawarahMufakatKsdd: CodeRule = (draft) => {
  if (draft.penyelesaian_perselisihan === undefined) return 'not-applicable';
  const [first] = disputeSteps(draft);
  if (first?.way === undefined) return 'review';
  return first.way === 'musyawarah'
    ? []
    : [{ path: [...first.path, 'cara'], args: { cara: first.way } }];
};
