import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { amendedBase, baseEnd } from './amended.ts';
import { dateAt, later } from './term.ts';

/** An extension that begins later than the day after the last day of the amended document. */
export const perpanjanganBerjeda: CodeRule = (draft, context) => {
  const base = amendedBase(draft, context);
  const end = base === undefined ? undefined : baseEnd(base);
  const start = dateAt(draft, 'jangka_waktu', 'mulai');
  const next = end === undefined ? undefined : later(end.iso, 1, 'hari');
  if (end === undefined || start === undefined || next === undefined) return 'not-applicable';
  return start.iso <= next
    ? []
    : [
        {
          path: start.path,
          args: { mulai: longDate(start.iso), berakhir: longDate(end.iso), iso: next },
          related: [{ path: end.path }],
        },
      ];
};
