import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { amendedBase, baseEnd } from '../naskah/amended.ts';
import { signingDate } from '../naskah/term.ts';

/**
 * An amendment or extension signed after the last day of what it amends: a cooperation ends when its term
 * ends. PP 28/2018, Pasal 9 ayat (1) huruf a, 22 ayat (1).
 */
export const adendumSetelahBerakhir: CodeRule = (draft, context) => {
  const base = amendedBase(draft, context);
  const end = base === undefined ? undefined : baseEnd(base);
  const signed = signingDate(draft);
  if (end === undefined || signed === undefined) return 'not-applicable';
  return signed.iso <= end.iso
    ? []
    : [
        {
          path: signed.path,
          args: { tanggal: longDate(signed.iso), berakhir: longDate(end.iso) },
          related: [{ path: end.path }],
        },
      ];
};
