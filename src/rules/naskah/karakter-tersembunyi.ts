import type { CodeRule, Hit } from '../../core/rule.ts';
import { firstHidden } from './characters.ts';
import { humanTexts } from './written-texts.ts';

/** Characters that nobody sees break searching and printing; one hit for a text. */
export const karakterTersembunyi: CodeRule = (draft) =>
  humanTexts(draft).flatMap(({ path, text }): Hit[] => {
    const found = firstHidden(text);
    return found === undefined
      ? []
      : [{ path, excerpt: found.char, args: { karakter: found.name } }];
  });
