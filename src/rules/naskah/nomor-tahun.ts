import type { CodeRule } from '../../core/rule.ts';
import { longDate, MONTHS } from '../../core/words/date.ts';
import { documentNumbers, type NumberYear, yearsIn } from './document-number.ts';
import { signingDate } from './term.ts';

/** A year, or a Roman month with its year, in a number that lies after the signing or more than a year before it. */
export const nomorTahun: CodeRule = (draft) => {
  const signed = signingDate(draft);
  if (signed === undefined) return 'not-applicable';
  const day = monthCount(Number(signed.iso.slice(0, 4)), Number(signed.iso.slice(5, 7)));
  return documentNumbers(draft).flatMap(({ path, text }) => {
    const years = yearsIn(text);
    const last = years.at(-1);
    if (last === undefined || years.some((found) => fits(found, day))) return [];
    const when =
      last.month === undefined ? String(last.year) : `${MONTHS[last.month - 1]} ${last.year}`;
    return [
      {
        path,
        excerpt: text,
        args: { nomor: text, waktu: when, tanggal: longDate(signed.iso) },
        related: [{ path: signed.path }],
      },
    ];
  });
};

const monthCount = (year: number, month: number): number => year * 12 + month - 1;

/** A number may be older than the signing by a year, not newer. */
function fits({ year, month }: NumberYear, day: number): boolean {
  const signedYear = Math.floor(day / 12);
  if (month === undefined) return year === signedYear || year === signedYear - 1;
  const distance = day - monthCount(year, month);
  return distance >= 0 && distance <= 12;
}
