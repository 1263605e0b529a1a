import type { CodeRule } from '../../core/rule.ts';
import { figuresIn, saysTheSame, spell } from './figures.ts';
import { eachText, printed } from './prose.ts';

/** Words in brackets that say another number than the figure before them. */
export const terbilangTidakCocok: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    figuresIn(text).flatMap((figure) => {
      const { value, words, excerpt, digits } = figure;
      if (value === undefined || words.value === undefined || value === words.value) return [];
      const spelled = spell(value);
      if (spelled === undefined || !saysTheSame(text, figure)) return [];
      return [
        {
          path,
          excerpt,
          args: { tertulis: excerpt, angka: digits, kata: spelled, terbaca: String(words.value) },
        },
      ];
    }),
  );
