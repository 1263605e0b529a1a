import type { CodeRule, Hit } from '../../core/rule.ts';
import { suggest } from '../../core/suggest.ts';
import { parseMarkup, TAGS } from '../../core/text/markup.ts';
import { distinct, humanTexts } from './written-texts.ts';

/** `<word:value>`, or one of the known words with something amiss: meant for the renderer. */
export function looksLikeTag(text: string): boolean {
  const inner = text.slice(1, -1).trim();
  return (
    /^[a-z_]{1,20}\s?:\S/i.test(inner) ||
    TAGS.some((tag) => tag === inner.toLowerCase().replace(/\s?:$/, ''))
  );
}

/** Markup that the renderer does not know would be printed as it stands. */
export const penandaTidakDikenal: CodeRule = (draft) =>
  distinct(
    humanTexts(draft).flatMap(({ path, text }) =>
      parseMarkup(text).flatMap((token): Hit[] => {
        if (token.kind !== 'unknown' || !looksLikeTag(token.text)) return [];
        const word = token.text.slice(1, -1).split(':')[0]?.trim() ?? '';
        const value = token.text.slice(token.text.indexOf(':') + 1, -1).trim();
        const near = suggest(word, TAGS) ?? 'pasal';
        const meant =
          token.text.includes(':') && value !== '' ? `<${near}:${value}>` : `<${near}:…>`;
        return [{ path, excerpt: token.text, args: { penanda: token.text, usul: meant } }];
      }),
    ),
  );
