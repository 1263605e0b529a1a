import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { attorneysOf } from './powers-of-attorney.ts';
import { dateAt, signingDate } from './signing-date.ts';

/**
 * The power of attorney is there when the official signs.
 * PP 28/2018, Pasal 2 ayat (2), 13 ayat (2); Permendagri 22/2020, Pasal 14 ayat (2), 36 ayat (2).
 */
export const tanggalSuratKuasa: CodeRule = (draft) => {
  const dated = attorneysOf(draft).flatMap(({ signing, power }) => {
    const given = dateAt(power.facts, 'tanggal');
    const signed = dateAt(signing.facts, 'tanggal') ?? signingDate(draft);
    return given === undefined || signed === undefined ? [] : [{ power, given, signed }];
  });
  if (dated.length === 0) return 'not-applicable';
  return dated
    .filter(({ given, signed }) => given > signed)
    .map(({ power, given, signed }) => ({
      path: [...power.path, 'tanggal'],
      args: { tanggal: longDate(given), penandatanganan: longDate(signed) },
    }));
};
