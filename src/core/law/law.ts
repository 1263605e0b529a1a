/** ISO date, or the earliest and latest day it may have been. A side left out is unknown. */
export type LegalDate = string | { readonly earliest?: string; readonly latest?: string };

export interface Period {
  readonly from?: LegalDate;
  /** The last day in force. */
  readonly until?: LegalDate;
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
  readonly evidence: 'V' | 'R' | 'S' | 'M';
  readonly inForce?: Period;
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
  readonly evidence: 'V' | 'R' | 'S' | 'M';
  readonly textAtHand: 'full' | 'partial' | 'none';
  readonly lookedUpTo: string;
  readonly amendedBy?: readonly {
    readonly regulation: string;
    readonly from?: string;
    readonly note?: string;
  }[];
  readonly revokes?: readonly string[];
  readonly successor?: string;
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
