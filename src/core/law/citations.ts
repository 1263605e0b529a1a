import type { Severity } from '../finding.ts';
import { type Cite, covers } from '../ruleset.ts';
import {
  type Conflict,
  type Evidence,
  type InForce,
  inForceOn,
  type Law,
  provisionAt,
} from './law.ts';

/** What a rule rests on, for one kind in one cooperation, on one day. */
export interface Standing {
  /** The provisions in force; where none surely is, those that may be. */
  readonly cites: readonly string[];
  readonly force: InForce;
  /** How well the best known of them is known; nothing for a rule that cites nothing. */
  readonly evidence?: Evidence;
  readonly conflicts: readonly Conflict[];
}

interface Where {
  readonly kind: string;
  readonly cooperation: string;
}

/**
 * Which citations of a rule speak on a day. One that is merely believed never does; a rule that cites
 * nothing always applies.
 */
export function citesOn(
  law: Law,
  cites: readonly Cite[],
  { kind, cooperation }: Where,
  day: string,
): Standing {
  if (cites.length === 0) return { cites: [], force: 'yes', conflicts: [] };
  const dated = cites
    .filter((cite) => covers(cite.dokumen, kind) && covers(cite.kerja_sama, cooperation))
    .map(({ provision }) => ({ provision, known: provisionAt(law, provision) }))
    .filter(({ known }) => known.evidence !== 'M')
    .map(({ provision, known }) => ({ provision, known, force: inForceOn(known.inForce, day) }));
  const inForce = dated.filter(({ force }) => force === 'yes');
  const open = dated.filter(({ force }) => force === 'unknown');
  const speaking = inForce.length > 0 ? inForce : open;
  return {
    cites: speaking.map(({ provision }) => provision),
    force: inForce.length > 0 ? 'yes' : open.length > 0 ? 'unknown' : 'no',
    ...bestOf(speaking.map(({ known }) => known.evidence)),
    conflicts: distinct(speaking.flatMap(({ known }) => known.conflicts)).filter((conflict) =>
      isLive(law, conflict, { kind, cooperation }, day),
    ),
  };
}

/** Provisions that say the same, of provinces and of regencies, carry the same conflict. */
const distinct = (conflicts: readonly Conflict[]): readonly Conflict[] => [
  ...new Map(conflicts.map((conflict) => [conflict.note.id, conflict])).values(),
];

const ORDER: readonly Evidence[] = ['V', 'R', 'S', 'M'];

function bestOf(known: readonly Evidence[]): Pick<Standing, 'evidence'> {
  const evidence = ORDER.find((mark) => known.includes(mark));
  return evidence === undefined ? {} : { evidence };
}

/** The weaker of two marks. */
export const weaker = (
  one: Evidence | undefined,
  other: Evidence | undefined,
): Evidence | undefined => ORDER.findLast((mark) => mark === one || mark === other);

/** A secondary source carries no error. */
export const atMost = (severity: Severity, evidence: Evidence | undefined): Severity =>
  severity === 'error' && (evidence === 'S' || evidence === 'M') ? 'warning' : severity;

function isLive(law: Law, conflict: Conflict, { kind, cooperation }: Where, day: string): boolean {
  return (
    covers(conflict.dokumen, kind) &&
    covers(conflict.kerja_sama, cooperation) &&
    (conflict.with?.some((id) => inForceOn(provisionAt(law, id).inForce, day) !== 'no') ?? true)
  );
}
