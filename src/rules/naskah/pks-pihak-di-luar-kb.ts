import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { Regions } from '../../core/regions.ts';
import type { CodeRule } from '../../core/rule.ts';
import { linkedAgreements } from './parents.ts';
import { plainName } from './plain-name.ts';
import { regionOf, subjectsOf } from './subjects.ts';

/** Parties of a PKS whose legal subject is no party of the kesepakatan bersama above it. */
export const pksPihakDiLuarKb: CodeRule = (draft, context) => {
  const above = linkedAgreements(draft, context);
  if (above.length === 0) return 'not-applicable';
  const bound = new Set(
    above.flatMap((kb) => subjectsOf(kb).map(({ facts }) => identity(facts, context.regions))),
  );
  return subjectsOf(draft).flatMap(({ facts, path }) => {
    const key = textAt(facts, 'nama') === undefined ? 'wilayah' : 'nama';
    const name = textAt(facts, key);
    return name === undefined || bound.has(identity(facts, context.regions))
      ? []
      : [{ path: [...path, key], args: { pihak: name } }];
  });
};

/** A region by its code, whoever of it acts; anyone else by name. */
function identity(facts: Draft, regions: Regions): string | undefined {
  const region = regionOf(facts, regions);
  if (region !== undefined) return region.code;
  const name = textAt(facts, 'nama') ?? textAt(facts, 'wilayah');
  return name === undefined ? undefined : plainName(name.replace(/[.,]/g, ''));
}
