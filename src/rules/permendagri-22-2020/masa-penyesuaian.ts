import { provisionAt } from '../../core/law/law.ts';
import type { CodeRule, RuleContext } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { firstDayOf } from '../umum/in-force.ts';
import { parentsOf } from './parent-documents.ts';
import { signingDate } from './signing-date.ts';

/**
 * Cooperation already on its way had six months from the promulgation to adapt.
 * Permendagri 22/2020, Pasal 62; that the last day counts is a reading.
 */
export const masaPenyesuaian: CodeRule = (draft, context) => {
  const signed = signingDate(draft);
  const { from, until } = timeToAdapt(context);
  if (signed === undefined || signed < from || signed > until) return 'not-applicable';
  return [
    {
      path: ['penandatanganan', 'tanggal'],
      args: { tanggal: longDate(signed), batas: longDate(until) },
    },
  ];
};

/**
 * After that time a Kesepakatan Bersama from before the regulation should have been adapted; a draft that
 * follows one up is told so.
 * Permendagri 22/2020, Pasal 62.
 */
export const kesepakatanLamaDisesuaikan: CodeRule = (draft, context) => {
  const { from, until } = timeToAdapt(context);
  const older = parentsOf(draft, context.linked).filter(
    ({ kind, date }) => kind === 'kesepakatan-bersama' && date !== undefined && date < from,
  );
  return older.length === 0 || context.asOf <= until
    ? 'not-applicable'
    : older.map(({ path, date }) => ({
        path,
        args: { tanggal: longDate(date ?? ''), batas: longDate(until) },
      }));
};

/** From the first day of the regulation to the last on which older cooperation could adapt. */
function timeToAdapt(context: RuleContext): { readonly from: string; readonly until: string } {
  const { deadline = '' } = provisionAt(context.law, 'permendagri-22-2020:pasal-62');
  return { from: firstDayOf(context, 'permendagri-22-2020') ?? '', until: deadline };
}
