import { listAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isAmendment } from './amended.ts';
import { annexMentions } from './annexes.ts';
import { eachText, prose } from './prose.ts';

/** A text that speaks of an annex in a draft that has none. */
export const lampiranTidakAda: CodeRule = (draft, context) => {
  // An amendment may speak of the annexes of what it amends.
  if (isAmendment(draft)) return 'not-applicable';
  const blank = context.blanks.some((path) => path[0] === 'lampiran');
  if (blank || listAt(draft, 'lampiran').length > 0) return 'not-applicable';
  return eachText(prose(draft), ({ path, text }) =>
    annexMentions(text)
      .slice(0, 1)
      .map(({ excerpt }) => ({ path, excerpt, args: { tertulis: excerpt } })),
  );
};
