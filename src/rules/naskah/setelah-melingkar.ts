import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { ownClauses } from './clauses.ts';

/** Own clauses that are placed after each other in a circle, or after themselves. */
export const setelahMelingkar: CodeRule = (draft) => {
  const clauses = listAt(draft, 'pasal_tambahan').map((clause) => mapAt(clause));
  const index = new Map(ownClauses(draft).map(({ key, index: i }) => [key, i]));
  const next = clauses.map((clause) => index.get(textAt(clause, 'setelah') ?? ''));
  const state = new Array<'new' | 'open' | 'done'>(clauses.length).fill('new');
  const closing: number[] = [];
  for (const start of clauses.keys()) {
    const trail: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && state[at] === 'new') {
      state[at] = 'open';
      trail.push(at);
      at = next[at];
    }
    if (at !== undefined && state[at] === 'open') closing.push(at);
    for (const i of trail) state[i] = 'done';
  }
  return closing.map((i) => {
    const after = textAt(clauses[i], 'setelah') ?? '';
    return {
      path: ['pasal_tambahan', i, 'setelah'],
      args: { pasal: textAt(clauses[i], 'kunci') ?? '', setelah: after },
    };
  });
};
