import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { oneHitInAnyLanguage } from '../umum/versions.ts';

const OFFICE = {
  pattern: /\bkantor\s+(?:perwakilan|penghubung)\b|\b(?:representative|liaison)\s+offices?\b/giu,
  unless:
    /\b(?:tidak|tanpa|no|not|without|republik|republic|kedutaan|embassy|konsulat\w*|consulate\w*|diplomatik|diplomatic)\b/i,
};

/**
 * Words that point to an office abroad, while the drafter has not said whether the region opens one.
 * Permendagri 25/2020, Pasal 5 ayat (1) huruf c; PP 28/2018, Pasal 27 ayat (1) huruf c.
 */
export const kantorPerwakilanDalamTeks: CodeRule = (draft, context) =>
  textAt(draft, 'keterangan', 'kantor_perwakilan') === undefined
    ? oneHitInAnyLanguage(draft, context, [OFFICE])
    : 'not-applicable';
