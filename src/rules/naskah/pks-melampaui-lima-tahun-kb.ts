import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { agreementsAbove, placeOfDate, signedOn } from './parents.ts';
import { later, signingDate, termOf } from './term.ts';

/**
 * A PKS that runs beyond five years from its kesepakatan bersama, the longest term of a KB
 * (Permendagri 22/2020 Pasal 9 ayat (3), Pasal 32 ayat (3)), where the draft of the KB is not at hand.
 */
export const pksMelampauiLimaTahunKb: CodeRule = (draft, context) => {
  const { end } = termOf(draft);
  const above = agreementsAbove(draft, context).filter((parent) => parent.draft === undefined);
  if (end === undefined || above.length === 0) return 'not-applicable';
  const signed = signingDate(draft)?.iso;
  return above.flatMap((parent) => {
    const date = signedOn(parent);
    const limit = date === undefined ? undefined : later(date, 5, 'tahun');
    if (date === undefined || limit === undefined || end.iso < limit) return [];
    // Signed after the five years: that is reported by itself.
    if (signed !== undefined && signed >= limit) return [];
    return [
      {
        path: end.path,
        args: { berakhir: longDate(end.iso), kb: longDate(date), batas: longDate(limit) },
        related: [{ path: placeOfDate(parent) }],
      },
    ];
  });
};
