import type { CodeRule } from '../../core/rule.ts';
import { comparedWithFiveYears, ownWordsOnly } from './term.ts';

/**
 * A joint secretariat is for a cooperation of at least five years. With a Kesepakatan Bersama of at
 * most five, just five years fits both.
 * Permendagri 22/2020, Pasal 50 ayat (2) huruf c; PP 28/2018, Pasal 7 ayat (2) huruf c.
 */
export const sekretariatJangkaWaktu: CodeRule = (draft) => {
  if (draft.sekretariat === undefined) return 'not-applicable';
  if (ownWordsOnly(draft)) return 'review';
  const facts = comparedWithFiveYears(draft);
  if (facts.length === 0) return 'not-applicable';
  const shorter = facts.find(({ order }) => order !== undefined && order < 0);
  return shorter === undefined
    ? []
    : [
        {
          path: ['jangka_waktu', shorter.key],
          args: { lama: shorter.text },
          related: [{ path: ['sekretariat'] }],
        },
      ];
};
