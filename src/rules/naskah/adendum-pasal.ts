import { type Draft, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, RuleContext } from '../../core/rule.ts';
import { amendedBase, namedPasal, numberedPasal } from './amended.ts';
import { CLAUSES, countPasal, hasClause, ownClauses } from './clauses.ts';
import { nearest } from './near.ts';

/** A pasal to be changed, deleted or followed by a new one, that the amended document does not have. */
export const adendumPasal: CodeRule = (draft, context) => {
  const named = namedPasal(draft);
  if (named.length === 0) return 'not-applicable';
  const base = amendedBase(draft, context)?.draft;
  const known = base === undefined ? [...numberedPasal(draft).keys()] : keysOf(base, context);
  const most = base === undefined ? Number.POSITIVE_INFINITY : countPasal(base, context);
  return named.flatMap(({ path, name }) => {
    const number = /^([1-9]\d{0,2})[A-Z]?$/.exec(name)?.[1];
    if (known.includes(name) || (number !== undefined && Number(number) <= most)) return [];
    const offered = nearest(name, known);
    return [
      {
        path,
        args: {
          pasal: name,
          pilihan: (offered.length > 0 ? offered : ['8']).map((one) => `\`${one}\``).join(', '),
        },
      },
    ];
  });
};

/** The names by which the pasal of a draft are known: its clauses, its own pasal, the legal basis where it is one. */
function keysOf(base: Draft, context: RuleContext): string[] {
  const clauses = CLAUSES.filter((clause) => hasClause(base, { ...context, blanks: [] }, clause));
  return [
    ...clauses,
    ...(clauses.includes('maksud') ? ['maksud_tujuan'] : []),
    ...ownClauses(base).map(({ key }) => key),
    ...(textAt(mapAt(base, 'tampilan'), 'dasar_hukum') === 'pasal' ? ['dasar_hukum'] : []),
  ];
}
