import type { CodeRule } from '../../core/rule.ts';
import { disputeSteps } from '../permendagri-22-2020/disputes.ts';
import { says } from '../umum/phrases.ts';
import { versionsOf } from '../umum/versions.ts';

const CLAUSE = 'penyelesaian_perselisihan';
const WAYS = [
  { way: 'konsultasi', words: /\bkonsultasi\b|\bconsult/i },
  { way: 'negosiasi', words: /\bnegosiasi\b|\bperundingan\b|\bnegotiat/i },
];

/** Steps that leave the matter to somebody else; a rule of its own forbids them. */
const FORUMS = new Set(['pengadilan', 'arbitrase', 'mediasi', 'gubernur']);

/**
 * Disputes abroad are settled by negotiation and consultation: both are named, as steps or in the
 * drafter's words.
 * Permendagri 25/2020, Pasal 40 ayat (1); PP 28/2018, Pasal 34 and 41.
 */
export const negosiasiDanKonsultasi: CodeRule = (draft, context) => {
  if (draft[CLAUSE] === undefined) return 'not-applicable';
  const steps = disputeSteps(draft);
  if (steps.some(({ way }) => way !== undefined && FORUMS.has(way))) return 'not-applicable';
  const versions = versionsOf(draft, context);
  const lacking = WAYS.filter(
    ({ way, words }) =>
      !steps.some((step) => step.way === way) &&
      !versions.some((version) => says(version.draft, words, [CLAUSE])),
  );
  return lacking.length === 0
    ? []
    : [
        {
          path: [CLAUSE],
          at: 'key',
          args: { kurang: lacking.map(({ way }) => way).join(' dan ') },
        },
      ];
};
