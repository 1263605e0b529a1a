import { covers } from '../ruleset.ts';
import { citationRank, expandCitation, parseCitation } from './dasar-hukum.ts';
import { type InForce, inForceOn, type Law, type Regulation } from './law.ts';

/** A regulation that usually stands in the legal basis of a draft. */
export interface RecommendedBasis {
  readonly regulation: Regulation;
  /** `unknown` where its first or last day is open. */
  readonly force: Exclude<InForce, 'no'>;
  /** How it stands in an agreement: name, subject, gazette and its amendments on that day. */
  readonly citation: string;
}

/**
 * The regulations that an agreement of one kind, in one cooperation, usually cites on a day. Custom, as
 * the data of the regulations say (`basisFor`); what its subject matter adds is for the drafter.
 *
 * @param asOf ISO date at which the law is taken
 * @returns in the order of a legal basis: by rank, then by year
 */
export function recommendedBasis(
  law: Law,
  kind: string,
  cooperation: string,
  asOf: string,
): readonly RecommendedBasis[] {
  return [...law.regulations.values()]
    .filter(({ basisFor = [] }) =>
      basisFor.some(
        ({ dokumen, kerja_sama }) => covers(dokumen, kind) && covers(kerja_sama, cooperation),
      ),
    )
    .sort(byRank)
    .flatMap((regulation): RecommendedBasis[] => {
      const force = inForceOn(regulation.inForce, asOf);
      return force === 'no'
        ? []
        : [{ regulation, force, citation: expandCitation(law, regulation.short, asOf) }];
    });
}

function byRank(one: Regulation, other: Regulation): number {
  const [a, b] = [one, other].map(({ short }) => parseCitation(short));
  return (
    citationRank(a?.type) - citationRank(b?.type) ||
    (a?.year ?? '').localeCompare(b?.year ?? '') ||
    Number(a?.number ?? 0) - Number(b?.number ?? 0)
  );
}
