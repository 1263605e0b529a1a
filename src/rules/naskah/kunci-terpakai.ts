import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isClause, ownClauses } from './clauses.ts';
import { partiesOf } from './parties.ts';

/** A `kunci` that the format already uses: `semua` for a party, the name of a standing clause for an own one. */
export const kunciTerpakai: CodeRule = (draft) => [
  ...partiesOf(draft)
    .filter(({ facts }) => textAt(facts, 'kunci') === 'semua')
    .map(({ path }) => ({ path: [...path, 'kunci'], args: { kunci: 'semua' } })),
  ...ownClauses(draft)
    .filter(({ key }) => isClause(key))
    .map(({ key, index }) => ({ path: ['pasal_tambahan', index, 'kunci'], args: { kunci: key } })),
];
