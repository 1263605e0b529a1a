import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { earlierDocuments, placeOfDate, signedOn } from './parents.ts';
import { signingDate } from './term.ts';

/**
 * A document that is followed up here but signed later than this one. The same day is in order.
 * That a kesepakatan bersama comes before its PKS is a duty of law with a rule of its own.
 */
export const indukSetelahPenandatanganan: CodeRule = (draft, context) => {
  const signed = signingDate(draft);
  if (signed === undefined) return 'not-applicable';
  const contract = textAt(draft, 'dokumen') === 'perjanjian-kerja-sama';
  return earlierDocuments(draft, context).flatMap((parent) => {
    const kind = parent.kind ?? textAt(parent.draft, 'dokumen');
    if (contract && kind === 'kesepakatan-bersama') return [];
    const date = signedOn(parent);
    if (date === undefined || date <= signed.iso) return [];
    return [
      {
        path: placeOfDate(parent),
        args: { induk: longDate(date), tanggal: longDate(signed.iso) },
        related: [{ path: signed.path }],
      },
    ];
  });
};
