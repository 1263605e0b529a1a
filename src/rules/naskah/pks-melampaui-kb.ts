import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { agreementsAbove, placeOfDate } from './parents.ts';
import { termOf } from './term.ts';

/** A PKS that still runs when the kesepakatan bersama above it (whose draft was read) has ended. */
export const pksMelampauiKb: CodeRule = (draft, context) => {
  const { end } = termOf(draft);
  const above = agreementsAbove(draft, context).flatMap((parent) => {
    const last = parent.draft === undefined ? undefined : termOf(parent.draft).end;
    return last === undefined ? [] : [{ parent, last: last.iso }];
  });
  if (end === undefined || above.length === 0) return 'not-applicable';
  return above.flatMap(({ parent, last }) =>
    end.iso > last
      ? [
          {
            path: end.path,
            args: { berakhir: longDate(end.iso), kb: longDate(last), iso: last },
            related: [{ path: placeOfDate(parent) }],
          },
        ]
      : [],
  );
};
