import type { CodeRule } from '../../core/rule.ts';
import { figuresIn } from './figures.ts';
import { eachText, printed } from './prose.ts';

/** Number words that say the right number in another spelling than the usual one. */
export const terbilangEjaan: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    figuresIn(text).flatMap(({ value, words, excerpt }) =>
      words.correct === undefined || words.value !== value || usual(words.typed) === words.correct
        ? []
        : [{ path, excerpt, args: { tertulis: words.typed, kata: words.correct } }],
    ),
  );

/** "milyar" is a misspelt word wherever it stands, and reported as one. */
const usual = (words: string): string => words.replace(/\bmilyard?\b/g, 'miliar');
