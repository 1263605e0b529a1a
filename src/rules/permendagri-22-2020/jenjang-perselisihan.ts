import type { CodeRule } from '../../core/rule.ts';
import { disputeSteps, pairingOf } from './disputes.ts';

const COURTS = new Set(['pengadilan', 'arbitrase']);
const OFFICIALS = new Set(['gubernur', 'menteri']);
const NAMED = /tkksd|gubernur|menteri/i;

const NEXT = {
  'satu-provinsi': 'TKKSD provinsi dan gubernur, kemudian Menteri Dalam Negeri',
  lainnya: 'Menteri Dalam Negeri',
} as const;

/**
 * After deliberation a dispute between regions goes to the TKKSD of the province and the Minister,
 * or straight to the Minister. A clause that names a court instead is another rule's finding.
 * Permendagri 22/2020, Pasal 19, 20 and 21; PP 28/2018, Pasal 8; UU 23/2014, Pasal 370.
 */
export const jenjangPerselisihan: CodeRule = (draft, { regions }) => {
  if (draft.penyelesaian_perselisihan === undefined) return 'not-applicable';
  const steps = disputeSteps(draft);
  if (steps.length === 0) return 'review';
  if (steps.some(({ way }) => COURTS.has(way ?? ''))) return 'not-applicable';
  const named = steps.some(({ way, forum }) => OFFICIALS.has(way ?? '') || NAMED.test(forum ?? ''));
  if (named) return [];
  const pairing = pairingOf(draft, regions);
  if (pairing === undefined) return 'review';
  return [{ path: ['penyelesaian_perselisihan'], at: 'key', args: { seharusnya: NEXT[pairing] } }];
};
