import { type Draft, listAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { Regions } from '../../core/regions.ts';
import { isRegional, regionOf, subjectsOf } from './regional-parties.ts';

/** One step of the settlement of disputes. */
export interface DisputeStep {
  readonly path: Path;
  readonly way: string | undefined;
  readonly forum: string | undefined;
}

/** The steps in order; none where the drafter wrote the clause in own words. */
export function disputeSteps(draft: Draft): DisputeStep[] {
  return listAt(draft, 'penyelesaian_perselisihan', 'tahap').map((value, i) => ({
    path: ['penyelesaian_perselisihan', 'tahap', i],
    way: textAt(value, 'cara'),
    forum: textAt(value, 'di'),
  }));
}

/** How the regions of a KSDD stand to each other; it decides who settles their disputes. */
export type Pairing = 'satu-provinsi' | 'lainnya' | undefined;

/** Regencies and cities of one province, or any other pairing; undefined if a region is not known. */
export function pairingOf(draft: Draft, regions: Regions): Pairing {
  const parties = subjectsOf(draft).filter(isRegional);
  const known = parties.flatMap((party) => regionOf(party, regions) ?? []);
  const [first] = known;
  if (first === undefined || known.length < parties.length) return undefined;
  return known.every(({ kind, province }) => kind !== 'provinsi' && province === first.province)
    ? 'satu-provinsi'
    : 'lainnya';
}
