import type { CodeRule, Hit } from '../../core/rule.ts';
import { firstNoBreak } from './characters.ts';
import { humanTexts } from './written-texts.ts';

/** No-break spaces pasted from elsewhere; one hit for a text. */
export const spasiTakTerputus: CodeRule = (draft) =>
  humanTexts(draft).flatMap(({ path, text }): Hit[] => {
    const found = firstNoBreak(text);
    return found === undefined
      ? []
      : [{ path, excerpt: found.char, args: { karakter: found.name } }];
  });
