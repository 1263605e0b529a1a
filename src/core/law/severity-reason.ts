import type { CatalogRule } from './catalog.ts';
import { provisionOf } from './catalog.ts';
import type { Law, Provision } from './law.ts';

/**
 * Why a rule has its severity. `commanded`: a seen text commands it. `follows`: it follows from a seen text
 * without such a word. `secondary`: known by a secondary source only. `guessed`: commanded, but a machine can only
 * guess whether it was done, or the duty was derived. `described`: described without a word of command.
 * `permitted`: the text says *dapat*. `advice`: worth knowing. `consistency`: no regulation asks for it.
 * `question`: only a person can judge.
 */
export interface SeverityReason {
  readonly kind:
    | 'commanded'
    | 'follows'
    | 'secondary'
    | 'guessed'
    | 'described'
    | 'permitted'
    | 'advice'
    | 'consistency'
    | 'question';
  /** The citation that decides it. */
  readonly provision?: string;
}

const COMMANDS: ReadonlySet<Provision['modality']> = new Set([
  'wajib',
  'harus',
  'paling-sedikit',
  'dilarang',
  'hanya',
]);

/** Derives the reason from modality and evidence of what a rule cites. */
export function severityReason(rule: CatalogRule, law: Law): SeverityReason {
  if (rule.check === 'human') return { kind: 'question' };
  const cited = rule.cites.flatMap(({ provision }) => provisionOf(law, provision) ?? []);
  const [first] = cited;
  if (first === undefined) return { kind: 'consistency' };
  const commanding = cited.find(({ provision }) => COMMANDS.has(provision.modality));
  const commandingAndSeen = cited.find(
    ({ provision: { modality, evidence } }) => COMMANDS.has(modality) && evidence !== 'S',
  );
  const at = (kind: SeverityReason['kind'], { id }: { readonly id: string }): SeverityReason => ({
    kind,
    provision: id,
  });
  if (rule.severity === 'error')
    return commandingAndSeen === undefined
      ? at('follows', first)
      : at('commanded', commandingAndSeen);
  if (rule.severity === 'note') {
    const permitting = cited.find(({ provision }) => provision.modality === 'dapat');
    return permitting === undefined ? at('advice', first) : at('permitted', permitting);
  }
  if (rule.evidence === 'S' || cited.every(({ provision }) => provision.evidence === 'S'))
    return at('secondary', first);
  return commanding === undefined ? at('described', first) : at('guessed', commanding);
}
