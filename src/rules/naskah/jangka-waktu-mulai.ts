import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { agreedOn, dateAt } from './term.ts';

/** A term that begins before the agreement is signed. */
export const jangkaWaktuMulai: CodeRule = (draft) => {
  const signed = agreedOn(draft);
  const start = dateAt(draft, 'jangka_waktu', 'mulai');
  if (signed === undefined || start === undefined) return 'not-applicable';
  if (start.iso >= signed.iso) return [];
  return [
    {
      path: start.path,
      args: { mulai: longDate(start.iso), tanggal: longDate(signed.iso), iso: signed.iso },
      related: [{ path: signed.path }],
    },
  ];
};
