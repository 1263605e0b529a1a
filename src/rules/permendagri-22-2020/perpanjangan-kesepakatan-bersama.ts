import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { amendedBase, baseEnd } from '../naskah/amended.ts';
import { later, termOf } from '../naskah/term.ts';

/**
 * A Kesepakatan Bersama runs for at most five years and may be extended: read so that one extension adds
 * at most five years more. Permendagri 22/2020, Pasal 9 ayat (3), 32 ayat (3).
 */
export const perpanjanganKesepakatanBersama: CodeRule = (draft, context) => {
  const base = amendedBase(draft, context);
  const { end } = termOf(draft);
  if (base?.kind !== 'kesepakatan-bersama' || end === undefined) return 'not-applicable';
  const before = baseEnd(base);
  const most = before === undefined ? undefined : later(before.iso, 5, 'tahun');
  if (before === undefined || most === undefined) return 'review';
  return end.iso <= most
    ? []
    : [
        {
          path: end.path,
          args: {
            berakhir: longDate(end.iso),
            sebelumnya: longDate(before.iso),
            batas: longDate(most),
            iso: most,
          },
          related: [{ path: before.path }],
        },
      ];
};
