import type { Severity } from '../finding.ts';
import { type Catalog, type CatalogRule, isFor } from './catalog.ts';
import { citesOn } from './citations.ts';
import type { InForce } from './law.ts';

export interface RuleFilter {
  /** Id of a regulation: rules that are named after it or cite it. */
  readonly regulation?: string;
  readonly kind?: string;
  readonly cooperation?: string;
  /** ISO date on which some citation must be in force, or may be. */
  readonly asOf?: string;
  readonly severity?: Severity;
  readonly check?: CatalogRule['check'];
  /** Words that must all stand in the rule: its id, its sentences, the labels of its citations. */
  readonly words?: readonly string[];
  /** How a citation is called, for `words`. */
  readonly label?: (provision: string) => string;
}

/** The rules that a filter lets through, in the order of the data. */
export function filterRules(catalog: Catalog, filter: RuleFilter): CatalogRule[] {
  const { regulation, kind, cooperation, asOf, severity, check, words = [], label } = filter;
  return catalog.rules.filter(
    (rule) =>
      (regulation === undefined || belongsTo(rule, regulation)) &&
      isFor(rule, kind, cooperation) &&
      (severity === undefined || rule.severity === severity) &&
      (check === undefined || rule.check === check) &&
      (asOf === undefined || forceOn(catalog, rule, asOf, kind, cooperation).force !== 'no') &&
      holdsAll(rule, words, label ?? ((id) => id)),
  );
}

const belongsTo = ({ id, cites }: CatalogRule, regulation: string): boolean =>
  id.startsWith(`${regulation}/`) ||
  cites.some(({ provision }) => provision.startsWith(`${regulation}:`));

/**
 * Which citations of a rule are in force on a day. With kind or cooperation left open, a citation that speaks
 * for some of them counts.
 */
export function forceOn(
  { law }: Catalog,
  rule: Pick<CatalogRule, 'cites'>,
  asOf: string,
  kind?: string,
  cooperation?: string,
): { readonly cites: readonly string[]; readonly force: InForce } {
  const cites = rule.cites.map(({ provision, dokumen, kerja_sama }) => ({
    provision,
    ...(kind === undefined || dokumen === undefined ? {} : { dokumen }),
    ...(cooperation === undefined || kerja_sama === undefined ? {} : { kerja_sama }),
  }));
  return citesOn(law, cites, { kind: kind ?? '', cooperation: cooperation ?? '' }, asOf);
}

function holdsAll(
  rule: CatalogRule,
  words: readonly string[],
  label: (provision: string) => string,
): boolean {
  if (words.length === 0) return true;
  const { id, message, advice, question, checklist, topic, cites } = rule;
  const text = [
    id,
    topic ?? '',
    ...[message, advice, question, checklist].flatMap((part) =>
      part === undefined ? [] : [part.id, part.en],
    ),
    ...cites.flatMap(({ provision }) => [provision, label(provision)]),
  ]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}
