import type { CodeRule, Hit } from '../../core/rule.ts';
import { isOutsider, partyWords } from './party-words.ts';
import { distinct, proseTexts } from './written-texts.ts';

const COLLECTIVE = /(?<![A-Za-zÀ-ɏ])Para\s+[Pp]ihak(?![A-Za-zÀ-ɏ])/gu;

/** A defined name keeps its capitals: "Pihak Kesatu" and "Para Pihak" are not what the opening defines. */
export const hurufSebutanPihak: CodeRule = (draft) => {
  const texts = proseTexts(draft);
  const numbered = partyWords(texts).filter(
    (word) => !word.capitals && !isOutsider(word) && word.system !== 'figure',
  );
  const collective = texts.flatMap(({ path, text }) =>
    [...text.matchAll(COLLECTIVE)].map((match) => ({ path, text: match[0] })),
  );
  return distinct(
    [...numbered, ...collective].map(
      ({ path, text }): Hit => ({
        path,
        excerpt: text,
        args: { tertulis: text, kapital: text.toUpperCase() },
      }),
    ),
  );
};
