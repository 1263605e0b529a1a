import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { says } from '../umum/phrases.ts';

/** Words that name personal data beyond doubt. */
export const PERSONAL_DATA =
  /\bdata\s+(?:pribadi|kependudukan)\b|\bNIK\b|\bnomor\s+induk\s+kependudukan\b|\bKTP-?el\b|\brekam\s+medis\b|\bby\s+name\s+by\s+address\b|\bbiometrik\b/gi;

/** Whether the drafter states that the agreement moves personal data. */
export const movesPersonalData = (draft: Draft): boolean =>
  textAt(draft, 'keterangan', 'memuat_data_pribadi') === 'ya';

/** A rule for agreements that move personal data: some sentence says this. The hit is at the statement. */
export const sayOfPersonalData =
  (pattern: RegExp): CodeRule =>
  (draft) => {
    if (!movesPersonalData(draft)) return 'not-applicable';
    return says(draft, pattern) ? [] : [{ path: ['keterangan', 'memuat_data_pribadi'] }];
  };
