import type { CodeRule } from '../../core/rule.ts';
import { printed } from './prose.ts';
import { datesIn } from './typed-dates.ts';

/** A day that the calendar does not have, in a text: "31 Februari 2026". */
export const tanggalMustahil: CodeRule = (draft) =>
  [...printed(draft)].flatMap(({ path, text }) =>
    datesIn(text).flatMap(({ form, iso, excerpt }) =>
      form === 'month' && iso === undefined ? [{ path, excerpt, args: { tertulis: excerpt } }] : [],
    ),
  );
