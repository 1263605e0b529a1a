/**
 * The law as people read it: every provision with its summary, every rule with its examples, and what
 * exercises it. Checking a draft needs none of this.
 */
import type { Bilingual } from '../finding.ts';
import type { Cooperations, Kinds } from '../kinds.ts';
import { covers, type RuleEntry } from '../ruleset.ts';
import type { Law, Provision, Regulation } from './law.ts';

/** What stands in the registry of a rule beside what decides it. */
export interface RuleNotes {
  /** YAML of the keys concerned, and whole drafts that they name. A test runs them. */
  readonly examples?: {
    readonly bad?: string;
    readonly good?: string;
    readonly linked?: Readonly<Record<string, string>>;
  };
  /** What must be there, said positively, and its group. */
  readonly checklist?: Bilingual & { readonly topic: string };
}

/** A rule with all that is said of it. A question for a person has no severity. */
export interface CatalogRule extends Omit<RuleEntry, 'severity'>, RuleNotes {
  readonly severity?: RuleEntry['severity'];
  /** The facts of the draft under which it speaks, in words. */
  readonly condition?: Bilingual;
}

export interface Catalog {
  readonly law: Law;
  readonly rules: readonly CatalogRule[];
  readonly kinds: Kinds;
  readonly cooperations: Cooperations;
  /** The top-level keys of each kind, in the order of the document. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** The test fixtures that each rule finds something in, by rule id. */
  readonly fixtures: Readonly<Record<string, readonly string[]>>;
  readonly version: string;
}

/** A provision with the regulation it stands in. */
export interface Listed {
  readonly id: string;
  readonly regulation: Regulation;
  readonly provision: Provision;
}

/** The entry of a provision by its id; undefined where the registry has none. */
export function provisionOf(law: Law, id: string): Listed | undefined {
  const colon = id.indexOf(':');
  const regulation = law.regulations.get(id.slice(0, colon));
  const provision = regulation?.provisions.find((entry) => entry.id === id.slice(colon + 1));
  return regulation === undefined || provision === undefined
    ? undefined
    : { id, regulation, provision };
}

/** Whether two provisions are one, or one stands inside the other: a list is checked by its items. */
export const overlaps = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

/** The rules that rest on a provision, on what it stands in, or on a part of it. */
export const rulesOn = (rules: readonly CatalogRule[], id: string): CatalogRule[] =>
  rules.filter(({ cites }) => cites.some(({ provision }) => overlaps(provision, id)));

/** Whether a rule is made for a kind of document and a cooperation; either may be left open. */
export const isFor = (
  { applies }: Pick<CatalogRule, 'applies'>,
  kind: string | undefined,
  cooperation: string | undefined,
): boolean =>
  (kind === undefined || covers(applies.dokumen, kind)) &&
  (cooperation === undefined || covers(applies.kerja_sama, cooperation));
