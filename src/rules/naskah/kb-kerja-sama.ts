import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { agreementsAbove } from './parents.ts';

/** A PKS under another regime of cooperation than the kesepakatan bersama above it. */
export const kbKerjaSama: CodeRule = (draft, context) => {
  const own = textAt(draft, 'kerja_sama');
  const linked = agreementsAbove(draft, context).filter((parent) => parent.draft !== undefined);
  if (own === undefined || linked.length === 0) return 'not-applicable';
  return linked.flatMap((parent) => {
    const other = textAt(parent.draft, 'kerja_sama');
    return other === undefined || other === own
      ? []
      : [{ path: ['kerja_sama'], args: { tertulis: own, kb: other } }];
  });
};
