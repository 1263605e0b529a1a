import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { agreementsAbove, placeOfDate, signedOn } from './parents.ts';
import { later, signingDate } from './term.ts';

/**
 * A kesepakatan bersama older than five years when the PKS is signed: the longest term that
 * Permendagri 22/2020 Pasal 9 ayat (3) and Pasal 32 ayat (3) allow without an extension. Only
 * where its draft is not at hand; with the draft its own term is compared.
 */
export const kbLewatLimaTahun: CodeRule = (draft, context) => {
  const signed = signingDate(draft);
  const above = agreementsAbove(draft, context).filter((parent) => parent.draft === undefined);
  if (signed === undefined || above.length === 0) return 'not-applicable';
  return above.flatMap((parent) => {
    const date = signedOn(parent);
    const limit = date === undefined ? undefined : later(date, 5, 'tahun');
    if (date === undefined || limit === undefined || signed.iso < limit) return [];
    return [
      {
        path: placeOfDate(parent),
        args: { kb: longDate(date), tanggal: longDate(signed.iso) },
        related: [{ path: signed.path }],
      },
    ];
  });
};
