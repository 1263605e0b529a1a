import type { Bilingual } from '../finding.ts';
import { remembered } from '../remember.ts';

/** ISO date, or the earliest and latest day it may have been. A side left out is unknown. */
export type LegalDate = string | { readonly earliest?: string; readonly latest?: string };

export interface Period {
  readonly from?: LegalDate;
  /** The last day in force. */
  readonly until?: LegalDate;
}

/** V seen verbatim, R read from a seen text, S said by a secondary source, M believed. */
export type Evidence = 'V' | 'R' | 'S' | 'M';

/** Where texts, or those who read them, say different things: what differs, and which reading is followed. */
export interface Conflict {
  /** The other provisions; it is a conflict only while one of them is in force. */
  readonly with?: readonly string[];
  readonly dokumen?: readonly string[];
  readonly kerja_sama?: readonly string[];
  readonly note: Bilingual;
  readonly resolution: Bilingual;
}

export interface Provision {
  readonly id: string;
  readonly modality:
    | 'wajib'
    | 'harus'
    | 'paling-sedikit'
    | 'dilarang'
    | 'hanya'
    | 'dapat'
    | 'uraian'
    | 'definisi';
  readonly summary: string;
  readonly checking: 'automated' | 'partial' | 'manual' | 'pending' | 'not-applicable';
  readonly why?: string;
  readonly evidence: Evidence;
  readonly inForce?: Period;
  /** The last day of a time that it grants. */
  readonly deadline?: string;
  readonly conflicts?: readonly Conflict[];
}

/** For which drafts a regulation usually stands in the legal basis; a list left out means all. */
export interface BasisFor {
  readonly dokumen?: readonly string[];
  readonly kerja_sama?: readonly string[];
}

export interface Regulation {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly title: string;
  readonly gazette?: string;
  readonly enacted?: string;
  readonly promulgated?: string;
  readonly inForce: Period;
  readonly status: { readonly id: string; readonly en: string };
  readonly evidence: Evidence;
  readonly textAtHand: 'full' | 'partial' | 'none';
  readonly lookedUpTo: string;
  readonly amendedBy?: readonly {
    readonly regulation: string;
    readonly from?: string;
    readonly note?: string;
  }[];
  readonly revokes?: readonly string[];
  readonly successor?: string;
  /** The regulation whose provisions it carries out. */
  readonly implements?: string;
  readonly basisFor?: readonly BasisFor[];
  readonly citeAs?: readonly string[];
  readonly provisions: readonly Provision[];
}

/** The regulations known to the tool, by id. */
export interface Law {
  readonly regulations: ReadonlyMap<string, Regulation>;
}

/** `yes`, `no`, or `unknown` when the day falls between the earliest and the latest date. */
export type InForce = 'yes' | 'no' | 'unknown';

/** Whether a period covers a day (ISO date). */
export function inForceOn(period: Period, day: string): InForce {
  const begun = notBefore(day, period.from);
  const ended = period.until === undefined ? 'no' : afterEnd(day, period.until);
  if (begun === 'no' || ended === 'yes') return 'no';
  return begun === 'yes' && ended === 'no' ? 'yes' : 'unknown';
}

function notBefore(day: string, from: LegalDate | undefined): InForce {
  if (from === undefined) return 'unknown';
  const { earliest, latest } = typeof from === 'string' ? { earliest: from, latest: from } : from;
  if (latest !== undefined && day >= latest) return 'yes';
  return earliest !== undefined && day < earliest ? 'no' : 'unknown';
}

function afterEnd(day: string, until: LegalDate): InForce {
  const { earliest, latest } =
    typeof until === 'string' ? { earliest: until, latest: until } : until;
  if (latest !== undefined && day > latest) return 'yes';
  return earliest !== undefined && day <= earliest ? 'no' : 'unknown';
}

/** Provisions by their full id, with what is known of their time and evidence; made once for each law. */
const provisionsOf = remembered((law: Law) => {
  const all = new Map<string, KnownProvision>();
  for (const regulation of law.regulations.values())
    for (const { id, inForce, evidence, deadline, conflicts } of regulation.provisions)
      all.set(`${regulation.id}:${id}`, {
        inForce: inForce ?? regulation.inForce,
        evidence,
        ...(deadline === undefined ? {} : { deadline }),
        conflicts: conflicts ?? [],
      });
  return all;
});

/** What the core asks of a provision. */
export interface KnownProvision {
  readonly inForce: Period;
  readonly evidence: Evidence;
  readonly deadline?: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * A provision by its full id (`pp-28-2018:pasal-19.ayat-2`). One that its regulation does not list
 * has the time and the evidence of the regulation.
 *
 * @throws Error where the regulation is unknown: a defect of the data
 */
export function provisionAt(law: Law, id: string): KnownProvision {
  const known = provisionsOf(law).get(id);
  if (known !== undefined) return known;
  const regulation = law.regulations.get(id.slice(0, id.indexOf(':')));
  if (regulation === undefined) throw new Error(`unknown regulation in citation ${id}`);
  const { inForce, evidence } = regulation;
  return { inForce, evidence, conflicts: [] };
}
