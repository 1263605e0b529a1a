import type { CodeRule } from '../../core/rule.ts';
import { figuresIn, isCountedUnit, isLabel } from './figures.ts';
import { eachText, printed } from './prose.ts';

/** A unit inside the brackets, where only the number in words belongs: "14 (empat belas hari)". */
export const terbilangDalamKurung: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    figuresIn(text).flatMap((figure) => {
      const { words, value, excerpt, digits, currency } = figure;
      if (!isCountedUnit(words.unit) || currency !== '' || isLabel(text, figure)) return [];
      if (words.correct === undefined || words.value !== value) return [];
      const repeated = text
        .slice(figure.end, figure.end + 30)
        .trimStart()
        .toLowerCase();
      const unit = repeated.startsWith(words.unit) ? '' : ` ${words.unit}`;
      return [
        {
          path,
          excerpt,
          args: { tertulis: excerpt, benar: `${digits} (${words.correct})${unit}` },
        },
      ];
    }),
  );
