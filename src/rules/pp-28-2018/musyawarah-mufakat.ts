import type { CodeRule } from '../../core/rule.ts';
import { disputeSteps } from '../permendagri-22-2020/disputes.ts';

/**
 * In a cooperation with a third party deliberation comes first, then what the parties agreed.
 * PP 28/2018, Pasal 21.
 */
export const musyawarahMufakat: CodeRule = (draft) => {
  if (draft.penyelesaian_perselisihan === undefined) return 'not-applicable';
  const [first] = disputeSteps(draft);
  if (first?.way === undefined) return 'review';
  return first.way === 'musyawarah'
    ? []
    : [{ path: [...first.path, 'cara'], args: { cara: first.way } }];
};
