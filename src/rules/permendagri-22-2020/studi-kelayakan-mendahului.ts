import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { papersOf } from './dossier.ts';
import { dateAt, signingDate } from './signing-date.ts';

/**
 * The feasibility study comes before the cooperation, so it is not dated after the signing.
 * UU 23/2014, Pasal 366 ayat (3); Permendagri 22/2020, Pasal 25 ayat (1) huruf b, 26 ayat (2).
 */
export const studiKelayakanMendahului: CodeRule = (draft) => {
  const signed = signingDate(draft);
  const studies = papersOf(draft).flatMap(({ kind, facts, path }) => {
    const date = dateAt(facts, 'tanggal');
    return kind === 'studi-kelayakan' && date !== undefined ? [{ date, path }] : [];
  });
  if (signed === undefined || studies.length === 0) return 'not-applicable';
  return studies
    .filter(({ date }) => date > signed)
    .map(({ date, path }) => ({
      path: [...path, 'tanggal'],
      args: { tanggal: longDate(date), penandatanganan: longDate(signed) },
    }));
};
