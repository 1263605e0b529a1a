import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { plainName } from './plain-name.ts';

/** Two places of decision in the steps of a dispute: a court and arbitration, or two courts. */
export const forumGanda: CodeRule = (draft) => {
  const steps = listAt(draft, 'penyelesaian_perselisihan', 'tahap').map((step, i) => ({
    path: ['penyelesaian_perselisihan', 'tahap', i] as Path,
    way: textAt(mapAt(step), 'cara') ?? (typeof step === 'string' ? step : ''),
    at: textAt(mapAt(step), 'di'),
  }));
  const deciding = steps.filter(({ way }) => way === 'pengadilan' || way === 'arbitrase');
  const first = deciding[0];
  if (first === undefined) return 'not-applicable';
  const name = (step: typeof first): string => step.at ?? step.way;
  return deciding
    .slice(1)
    .filter((step) => step.way !== first.way || plainName(name(step)) !== plainName(name(first)))
    .map((step) => ({
      path: step.path,
      args: { pertama: name(first), kedua: name(step) },
      related: [{ path: first.path }],
    }));
};
