import { type Draft, mapAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { oneHitInAnyLanguage } from '../umum/versions.ts';

const CLAUSE = 'penyelesaian_perselisihan';
const FORUM = {
  pattern: /\b(?:arbitrase|pengadilan|mahkamah|arbitration|courts?|tribunals?)\b/giu,
  within: [CLAUSE],
  unless: /\b(?:tidak|tanpa|bukan|without|not|no)\b/i,
};

/**
 * A forum in the drafter's own words, although disputes abroad are settled by negotiation and
 * consultation alone; a forum that is a step has its own rule.
 * Permendagri 25/2020, Pasal 40 ayat (1); PP 28/2018, Pasal 34 and 41.
 */
export const perselisihanDalamTeks: CodeRule = (draft, { languages, translations }) =>
  oneHitInAnyLanguage(
    ownWords(draft),
    {
      languages,
      translations: new Map(
        [...translations].map(([language, version]) => [language, ownWords(version)]),
      ),
    },
    [FORUM],
  );

function ownWords(draft: Draft): Draft {
  const { tahap: _steps, ...words } = mapAt(draft, CLAUSE);
  return { [CLAUSE]: words };
}
