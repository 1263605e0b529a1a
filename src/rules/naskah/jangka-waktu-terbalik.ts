import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { signingDate, termOf } from './term.ts';

/** A term whose last day lies before its first, or before the day of signing. */
export const jangkaWaktuTerbalik: CodeRule = (draft) => {
  const { start, written } = termOf(draft);
  const signed = signingDate(draft);
  if (written === undefined || (start ?? signed) === undefined) return 'not-applicable';
  const first = [start, signed].find((date) => date !== undefined && written.iso < date.iso);
  if (first === undefined) return [];
  return [
    {
      path: written.path,
      args: { berakhir: longDate(written.iso), mulai: longDate(first.iso) },
      related: [{ path: first.path }],
    },
  ];
};
