import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { signatories } from './subjects.ts';
import { dateAt, signingDate } from './term.ts';

/** Own days of signing that do not go with the day of the document, which is that of the last signature. */
export const tanggalPenandatangan: CodeRule = (draft) => {
  const signed = signingDate(draft);
  const who = signatories(draft);
  const own = who.flatMap(({ path }) => dateAt(draft, ...path, 'tanggal') ?? []);
  const last = own
    .map(({ iso }) => iso)
    .sort()
    .at(-1);
  if (signed === undefined || last === undefined) return 'not-applicable';
  // Somebody who signs on the day of the document need not say so.
  if (last === signed.iso || (last < signed.iso && own.length < who.length)) return [];
  return [
    {
      path: signed.path,
      args: { tanggal: longDate(signed.iso), terakhir: longDate(last), iso: last },
      related: own.filter(({ iso }) => iso === last).map(({ path }) => ({ path })),
    },
  ];
};
