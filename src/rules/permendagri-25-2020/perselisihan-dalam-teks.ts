import type { CodeRule } from '../../core/rule.ts';
import { oneHitInAnyLanguage } from '../umum/versions.ts';

const FORUM = {
  pattern:
    /\b(?:arbitrase|pengadilan|mahkamah|arbitration|courts?|tribunals?)\b(?!\s+(?:militer|military))/giu,
  within: ['penyelesaian_perselisihan'],
  unless: /\b(?:tidak|tanpa|bukan|without|not|no)\b/i,
};

/**
 * A forum in the drafter's own words, although disputes abroad are settled by negotiation and
 * consultation alone. Permendagri 25/2020, Pasal 40 ayat (1); PP 28/2018, Pasal 34 and 41.
 */
export const perselisihanDalamTeks: CodeRule = (draft, context) =>
  oneHitInAnyLanguage(draft, context, [FORUM]);
