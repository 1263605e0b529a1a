import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { agreementsAbove, placeOfDate } from './parents.ts';
import { signingDate, termOf } from './term.ts';

/** A PKS signed after the last day of the kesepakatan bersama above it, whose draft was read. */
export const pksSetelahKbBerakhir: CodeRule = (draft, context) => {
  const signed = signingDate(draft);
  const above = agreementsAbove(draft, context).flatMap((parent) => {
    const last = parent.draft === undefined ? undefined : termOf(parent.draft).end;
    return last === undefined ? [] : [{ parent, last: last.iso }];
  });
  if (signed === undefined || above.length === 0) return 'not-applicable';
  return above.flatMap(({ parent, last }) =>
    signed.iso > last
      ? [
          {
            path: placeOfDate(parent),
            args: { kb: longDate(last), tanggal: longDate(signed.iso) },
            related: [{ path: signed.path }],
          },
        ]
      : [],
  );
};
