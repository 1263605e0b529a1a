import type { CodeRule } from '../../core/rule.ts';
import { eachText, printed } from './prose.ts';
import { datesIn } from './typed-dates.ts';

/** A day that the calendar does not have, in a text: "31 Februari 2026". */
export const tanggalMustahil: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    datesIn(text).flatMap(({ form, iso, excerpt }) =>
      form === 'month' && iso === undefined ? [{ path, excerpt, args: { tertulis: excerpt } }] : [],
    ),
  );
