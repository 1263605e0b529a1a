import type { CodeRule } from '../../core/rule.ts';
import { comparedWithFiveYears, ownWordsOnly } from './term.ts';

/**
 * A Kesepakatan Bersama runs for at most five years.
 * Permendagri 22/2020, Pasal 9 ayat (3), 32 ayat (3).
 */
export const jangkaWaktuKesepakatanBersama: CodeRule = (draft) => {
  if (ownWordsOnly(draft)) return 'review';
  const facts = comparedWithFiveYears(draft);
  if (facts.length === 0) return 'not-applicable';
  const longer = facts.find(({ order }) => order !== undefined && order > 0);
  if (longer !== undefined)
    return [{ path: ['jangka_waktu', longer.key], args: { lama: longer.text } }];
  return facts.every(({ order }) => order === undefined) ? 'review' : [];
};
