import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, RuleContext } from '../../core/rule.ts';
import { amendedBase } from './amended.ts';
import { identityOf } from './identity.ts';
import { subjectsOf } from './subjects.ts';

/** Parties of an amendment that are none of the amended document, and parties of that which do not sign. */
export const adendumPihak: CodeRule = (draft, context) => {
  const base = amendedBase(draft, context)?.draft;
  const [own, bound] = [subjectsOf(draft), subjectsOf(base ?? {})];
  if (base === undefined || own.length === 0 || bound.length === 0) return 'not-applicable';
  const known = new Set(bound.map(({ facts }) => identityOf(facts, context.regions)));
  const here = new Set(own.map(({ facts }) => identityOf(facts, context.regions)));
  return [
    ...own.flatMap(({ facts, path }) => {
      const key = textAt(facts, 'nama') === undefined ? 'wilayah' : 'nama';
      return textAt(facts, key) === undefined || known.has(identityOf(facts, context.regions))
        ? []
        : [{ path: [...path, key], args: { pihak: nameOf(facts, context) } }];
    }),
    ...bound
      .filter(({ facts }) => !here.has(identityOf(facts, context.regions)))
      .map(({ facts }) => ({
        path: ['pihak'],
        at: 'key' as const,
        args: { pihak: nameOf(facts, context) },
      })),
  ];
};

function nameOf(facts: Draft, { regions }: RuleContext): string {
  const region = textAt(facts, 'wilayah');
  return (
    textAt(facts, 'nama') ??
    (region === undefined ? undefined : (regions.find(region)?.name ?? region)) ??
    '—'
  );
}
