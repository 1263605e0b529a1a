import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { termOf } from './term.ts';

/** `berakhir` and `selama` that give different last days. The last day is the one before the anniversary. */
export const jangkaWaktuHariTerakhir: CodeRule = (draft) => {
  const { start, written, computed } = termOf(draft);
  if (start === undefined || written === undefined || computed === undefined)
    return 'not-applicable';
  // An end before the beginning is reported by itself.
  if (written.iso === computed || written.iso < start.iso) return [];
  return [
    {
      path: written.path,
      args: {
        berakhir: longDate(written.iso),
        selama: textAt(draft, 'jangka_waktu', 'selama') ?? '',
        mulai: longDate(start.iso),
        benar: longDate(computed),
        iso: computed,
      },
      related: [{ path: ['jangka_waktu', 'selama'] }],
    },
  ];
};
