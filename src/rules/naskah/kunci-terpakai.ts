import type { CodeRule } from '../../core/rule.ts';
import { isClause, ownClauses } from './clauses.ts';

/** An own clause named like a standing one, so that `<pasal:…>` could mean either. */
export const kunciTerpakai: CodeRule = (draft) =>
  ownClauses(draft)
    .filter(({ key }) => isClause(key))
    .map(({ key, index }) => ({ path: ['pasal_tambahan', index, 'kunci'], args: { kunci: key } }));
