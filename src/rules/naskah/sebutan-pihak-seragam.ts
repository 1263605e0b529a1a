import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { partyOrdinal } from '../../core/words/ordinal.ts';
import { type PartyWord, partyWords } from './party-words.ts';
import { distinct, proseTexts } from './written-texts.ts';

/** The texts call a party what the document calls it: one system of numbers, or the party's own name. */
export const sebutanPihakSeragam: CodeRule = (draft) => {
  const pertama = textAt(draft, 'tampilan', 'sebutan_pihak') === 'pertama';
  const names = listAt(draft, 'pihak').map(
    (party, i) =>
      textAt(party, 'sebutan') ?? `PIHAK ${i === 0 && pertama ? 'PERTAMA' : partyOrdinal(i + 1)}`,
  );
  const differs = (word: PartyWord, name: string): boolean => {
    if (/^["“]?pihak\s/i.test(name) && word.system !== 'figure')
      return !name.toLowerCase().includes(word.text.toLowerCase().replace(/\s+/g, ' '));
    return word.capitals || word.system !== 'figure';
  };
  return distinct(
    partyWords(proseTexts(draft)).flatMap((word): Hit[] => {
      const name = names[word.number - 1];
      if (name === undefined || (word.number === 3 && !word.capitals) || !differs(word, name))
        return [];
      return [
        {
          path: word.path,
          excerpt: word.text,
          args: { tertulis: word.text, sebutan: name, nomor: String(word.number) },
        },
      ];
    }),
  );
};
