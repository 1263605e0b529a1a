import type { CodeRule, Hit } from '../../core/rule.ts';
import { humanTexts } from './written-texts.ts';

/** A curly apostrophe inside a word (Ma’arif) is spelling, not a quotation mark. */
const CURLY = /[“”„‘‚]|(?<![A-Za-zÀ-ɏ])’|’(?![A-Za-zÀ-ɏ])/u;

/** Curly quotation marks pasted from a word processor; one hit for a text. */
export const kutipLengkung: CodeRule = (draft) =>
  humanTexts(draft).flatMap(({ path, text }): Hit[] => {
    const sign = CURLY.exec(text)?.[0];
    return sign === undefined ? [] : [{ path, excerpt: sign, args: { tanda: sign } }];
  });
