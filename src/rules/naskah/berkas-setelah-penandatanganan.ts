import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { datedPapers } from './papers.ts';
import { signingDate } from './term.ts';

/**
 * Papers that come before the signing although no step of the law orders them; those that the
 * steps of Permendagri 22/2020 Pasal 6 and 28 name have rules of their own.
 */
const PREPARING = new Set(['pembahasan-tkksd', 'rekomendasi-tkksd', 'surat-kuasa']);

/** Papers of the preparation dated after the signing. */
export const berkasSetelahPenandatanganan: CodeRule = (draft) => {
  const signed = signingDate(draft);
  if (signed === undefined) return 'not-applicable';
  return datedPapers(draft).flatMap(({ kind, date }) =>
    PREPARING.has(kind) && date.iso > signed.iso
      ? [
          {
            path: date.path,
            args: {
              surat: kind.replaceAll('-', ' '),
              tanggal: longDate(date.iso),
              batas: longDate(signed.iso),
            },
            related: [{ path: signed.path }],
          },
        ]
      : [],
  );
};
