import type { CodeRule, Hit } from '../../core/rule.ts';
import { partiesOf } from './parties.ts';
import { isOutsider, partyWords } from './party-words.ts';
import { distinct, proseTexts } from './written-texts.ts';

/** "PIHAK KETIGA" in a draft of two parties is nobody: a left-over, or an outsider in capitals. */
export const pihakTidakAda: CodeRule = (draft) => {
  const parties = partiesOf(draft).length;
  if (parties < 2) return [];
  return distinct(
    partyWords(proseTexts(draft))
      .filter((word) => word.number > parties && word.system !== 'figure' && !isOutsider(word))
      .map(
        (word): Hit => ({
          path: word.path,
          excerpt: word.text,
          args: { tertulis: word.text, jumlah: String(parties) },
        }),
      ),
  );
};
