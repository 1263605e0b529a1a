import type { Catalog, CatalogRule } from './catalog.ts';
import type { Provision, Regulation } from './law.ts';

/** How a provision is checked; what is still to do stands first. */
export const CHECKING: readonly Provision['checking'][] = [
  'pending',
  'automated',
  'partial',
  'manual',
  'not-applicable',
];

/** A rule that rests on a provision, and what exercises it. */
export interface Exercise {
  readonly rule: string;
  readonly check: CatalogRule['check'];
  /** Drafts of the test suite that state a finding of it. */
  readonly fixtures: readonly string[];
  /** Whether its entry has a bad example, which the test suite runs. */
  readonly example: boolean;
}

export interface CoverageRow {
  readonly provision: Provision;
  /** `regulation:locator` */
  readonly id: string;
  readonly rules: readonly Exercise[];
}

export interface Coverage {
  readonly regulation: Regulation;
  readonly counts: Readonly<Record<Provision['checking'], number>>;
  /** Pending ones first, then in the order of the text. */
  readonly rows: readonly CoverageRow[];
}

/** Provision × rule × fixture × status of a regulation. A list is checked by its items, an item by its list. */
export function coverageOf(
  { rules, fixtures }: Pick<Catalog, 'rules' | 'fixtures'>,
  regulation: Regulation,
): Coverage {
  const citing = new Map<string, CatalogRule[]>();
  for (const rule of rules)
    for (const { provision } of rule.cites)
      if (provision.startsWith(`${regulation.id}:`))
        citing.set(provision, [...(citing.get(provision) ?? []), rule]);
  const rows = regulation.provisions.map((provision): CoverageRow => {
    const id = `${regulation.id}:${provision.id}`;
    const own = citing.get(id) ?? [];
    const found = own.length > 0 || !isChecked(provision) ? own : around(citing, id);
    return { provision, id, rules: [...new Set(found)].map((rule) => exerciseOf(rule, fixtures)) };
  });
  const count = (checking: Provision['checking']): number =>
    rows.filter(({ provision }) => provision.checking === checking).length;
  return {
    regulation,
    counts: {
      pending: count('pending'),
      automated: count('automated'),
      partial: count('partial'),
      manual: count('manual'),
      'not-applicable': count('not-applicable'),
    },
    rows: [
      ...rows.filter(({ provision }) => provision.checking === 'pending'),
      ...rows.filter(({ provision }) => provision.checking !== 'pending'),
    ],
  };
}

const isChecked = ({ checking }: Provision): boolean =>
  checking !== 'pending' && checking !== 'not-applicable';

/** The rules of its parts; otherwise those of what it stands in. */
function around(citing: ReadonlyMap<string, readonly CatalogRule[]>, id: string): CatalogRule[] {
  const parts = [...citing].filter(([other]) => other.startsWith(`${id}.`));
  const whole = [...citing].filter(([other]) => id.startsWith(`${other}.`));
  return (parts.length > 0 ? parts : whole).flatMap(([, rules]) => rules);
}

const exerciseOf = (
  { id, check, examples }: CatalogRule,
  fixtures: Catalog['fixtures'],
): Exercise => ({
  rule: id,
  check,
  fixtures: fixtures[id] ?? [],
  example: (check === 'human' ? examples?.good : examples?.bad) !== undefined,
});
