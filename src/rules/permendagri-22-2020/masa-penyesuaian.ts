import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
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
