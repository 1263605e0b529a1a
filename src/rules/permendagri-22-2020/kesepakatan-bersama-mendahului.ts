import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { parentsOf } from './parent-documents.ts';
import { signingDate } from './signing-date.ts';

/**
 * The Kesepakatan Bersama is signed before, or on the day of, the Perjanjian Kerja Sama that
 * follows it up. Permendagri 22/2020, Pasal 6 and 28; PP 28/2018, Pasal 6 ayat (1), 19 ayat (1).
 */
export const kesepakatanBersamaMendahului: CodeRule = (draft, { linked }) => {
  const signed = signingDate(draft);
  if (signed === undefined) return 'not-applicable';
  const dated = parentsOf(draft, linked).filter(
    ({ kind, date }) => kind === 'kesepakatan-bersama' && date !== undefined,
  );
  if (dated.length === 0) return 'not-applicable';
  return dated.flatMap(({ path, date }) =>
    date === undefined || date <= signed
      ? []
      : [{ path, args: { tanggal: longDate(date), penandatanganan: longDate(signed) } }],
  );
};
