import type { CitationType } from '../../core/law/dasar-hukum.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Cited, citedIn, headOf, labelOf } from './cited.ts';

/**
 * The usual order: from the constitution down. Ministerial and regional regulations stand in either
 * order, since the law ranks only the latter; kinds without a rank are passed over.
 */
const RANK: Readonly<Partial<Record<CitationType, number>>> = {
  uud: 0,
  'tap-mpr': 1,
  kuhperdata: 2,
  uu: 2,
  perppu: 2,
  pp: 3,
  perpres: 4,
  keppres: 5,
  inpres: 5,
  permendagri: 6,
  permenlu: 6,
  permen: 6,
  kepmen: 6,
  'peraturan-lembaga': 6,
  perda: 6,
  'peraturan-kepala-daerah': 7,
  'keputusan-kepala-daerah': 8,
};

/** The first entry that stands below one of lower rank, or below a later one of the same kind. */
export const dasarHukumUrutan: CodeRule = (draft, { law }) => {
  const ranked = citedIn(draft, law).filter(({ citation }) => rankOf(citation?.type) !== undefined);
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

const rankOf = (type: CitationType | undefined): number | undefined =>
  type === undefined ? undefined : RANK[type];

function belongsAfter({ citation: earlier }: Cited, { citation: later }: Cited): boolean {
  const [first, second] = [rankOf(earlier?.type) ?? 0, rankOf(later?.type) ?? 0];
  if (first !== second) return first > second;
  return earlier?.type === later?.type && (earlier?.year ?? '') > (later?.year ?? '9999');
}
