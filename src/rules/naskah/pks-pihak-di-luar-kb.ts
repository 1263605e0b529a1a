import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { identityOf } from './identity.ts';
import { linkedAgreements } from './parents.ts';
import { subjectsOf } from './subjects.ts';

/** Parties of a PKS whose legal subject is no party of the kesepakatan bersama above it. */
export const pksPihakDiLuarKb: CodeRule = (draft, context) => {
  const above = linkedAgreements(draft, context);
  if (above.length === 0) return 'not-applicable';
  const bound = new Set(
    above.flatMap((kb) => subjectsOf(kb).map(({ facts }) => identityOf(facts, context.regions))),
  );
  return subjectsOf(draft).flatMap(({ facts, path }) => {
    const key = textAt(facts, 'nama') === undefined ? 'wilayah' : 'nama';
    const name = textAt(facts, key);
    return name === undefined || bound.has(identityOf(facts, context.regions))
      ? []
      : [{ path: [...path, key], args: { pihak: name } }];
  });
};
