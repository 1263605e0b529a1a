import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { parentsOf } from './parent-documents.ts';
import { signingDate } from './signing-date.ts';

const FROM = '2020-04-14';
const UNTIL = '2020-10-14';

/**
 * Cooperation already on its way had six months from the promulgation to adapt.
 * Permendagri 22/2020, Pasal 62; that the last day counts is a reading.
 */
export const masaPenyesuaian: CodeRule = (draft) => {
  const signed = signingDate(draft);
  if (signed === undefined || signed < FROM || signed > UNTIL) return 'not-applicable';
  return [
    {
      path: ['penandatanganan', 'tanggal'],
      args: { tanggal: longDate(signed), batas: longDate(UNTIL) },
    },
  ];
};

/**
 * After that time a Kesepakatan Bersama from before the regulation should have been adapted; a draft that
 * follows one up is told so.
 * Permendagri 22/2020, Pasal 62.
 */
export const kesepakatanLamaDisesuaikan: CodeRule = (draft, { asOf, linked }) => {
  const older = parentsOf(draft, linked).filter(
    ({ kind, date }) => kind === 'kesepakatan-bersama' && date !== undefined && date < FROM,
  );
  return older.length === 0 || asOf <= UNTIL
    ? 'not-applicable'
    : older.map(({ path, date }) => ({
        path,
        args: { tanggal: longDate(date ?? ''), batas: longDate(UNTIL) },
      }));
};
