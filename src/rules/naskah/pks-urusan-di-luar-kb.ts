import { listAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { linkedAgreements } from './parents.ts';

/** Affairs of government of a PKS that the kesepakatan bersama above it does not name. */
export const pksUrusanDiLuarKb: CodeRule = (draft, context) => {
  const own = listAt(draft, 'urusan');
  const known = linkedAgreements(draft, context).map((kb) =>
    listAt(kb, 'urusan').filter((name) => typeof name === 'string'),
  );
  // A KB that names no affair says nothing about them.
  if (own.length === 0 || known.length === 0 || known.some((list) => list.length === 0))
    return 'not-applicable';
  const allowed = known.flat();
  return own.flatMap((name, i) =>
    typeof name !== 'string' || allowed.includes(name)
      ? []
      : [{ path: ['urusan', i], args: { urusan: name, kb: allowed.join(', ') } }],
  );
};
