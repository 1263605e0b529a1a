import { citationRank } from '../../core/law/dasar-hukum.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Cited, citedIn, headOf, labelOf } from './cited.ts';

/** The first entry that stands below one of lower rank, or below a later one of the same kind. */
export const dasarHukumUrutan: CodeRule = (draft, { law }) => {
  const ranked = citedIn(draft, law).filter(
    ({ citation }) => citationRank(citation?.type) < Number.POSITIVE_INFINITY,
  );
  for (const [i, cited] of ranked.entries()) {
    const before = ranked.slice(0, i).find((earlier) => belongsAfter(earlier, cited));
    if (before !== undefined)
      return [
        {
          path: cited.path,
          excerpt: headOf(cited),
          args: { sebutan: labelOf(cited), mendahului: labelOf(before) },
          related: [{ path: before.path }],
        },
      ];
  }
  return [];
};

function belongsAfter({ citation: earlier }: Cited, { citation: later }: Cited): boolean {
  const [first, second] = [citationRank(earlier?.type), citationRank(later?.type)];
  if (first !== second) return first > second;
  return earlier?.type === later?.type && (earlier?.year ?? '') > (later?.year ?? '9999');
}
