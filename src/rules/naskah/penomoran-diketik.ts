import { type Draft, texts } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import type { Located } from './prose.ts';
import { HEADING, typedNumber } from './typed-number.ts';
import { isItem, keyOf, proseTexts } from './written-texts.ts';

/** Numbers typed by hand, where depth gives them: they would be printed twice. */
export const penomoranDiketik: CodeRule = (draft) =>
  [
    ...proseTexts(draft).filter(({ path }) => isItem(path) || isHeading(path)),
    ...legalBasis(draft),
  ].flatMap(({ path, text }): Hit[] => {
    const typed = isHeading(path) ? HEADING.exec(text)?.[0] : typedNumber(text);
    return typed === undefined ? [] : [{ path, excerpt: typed, args: { nomor: typed } }];
  });

const isHeading = (path: Located['path']): boolean => keyOf(path) === 'judul';

function legalBasis(draft: Draft): Located[] {
  return texts(draft.dasar_hukum, ['dasar_hukum']).filter(({ path }) => isItem(path));
}
