import { mapAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { amendedBase, baseEnd } from './amended.ts';
import { termOf } from './term.ts';

/**
 * A term written anew that ends on the very day it ended before: most often the added time was typed,
 * while `selama` counts from the signing of the amended document. A new way of extending is a change.
 */
export const perpanjanganTanpaTambahan: CodeRule = (draft, context) => {
  const base = amendedBase(draft, context);
  const before = base === undefined ? undefined : baseEnd(base);
  const { end } = termOf(draft);
  if (before === undefined || end === undefined) return 'not-applicable';
  if (end.iso !== before.iso || mapAt(draft, 'jangka_waktu').perpanjangan !== undefined) return [];
  return [
    { path: end.path, args: { berakhir: longDate(end.iso) }, related: [{ path: before.path }] },
  ];
};
