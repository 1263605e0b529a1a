import { type Draft, listAt } from '../core/draft/draft.ts';
import { inlines, type References, sentenceStart } from './inlines.ts';
import type { Paragraph } from './model.ts';
import type { TextNode } from './node.ts';
import { letters } from './numbering.ts';
import { bare, conjunctionOf, lead, listItem, positionOf, sentence } from './punctuate.ts';
import { butirNode, isStandard } from './standing-text.ts';

/** The closing words: the standing ones, or the drafter's own, kept with the signatures. */
export function closing(
  draft: Draft,
  standing: readonly string[],
  references: References,
): Paragraph[] {
  const { and } = references.tongue;
  const ayat = listAt(draft, 'penutup', 'ayat');
  const own = ayat.length > 0 ? ayat : listAt(draft, 'penutup', 'isi');
  const texts =
    own.length === 0
      ? standing
      : own.flatMap((item) => (isStandard(item) ? standing : [running(butirNode(item), and)]));
  return texts.map((text) => ({
    kind: 'paragraph',
    inlines: sentenceStart(inlines(sentence(text), references)),
    keepNext: true,
  }));
}

/** Closing words stand below the last pasal, outside its count: their items go on in the line. */
function running({ text, children, after }: TextNode, and: string): string {
  if (children.length === 0) return text;
  const texts = children.map((child) => running(child, and));
  const conjunction = conjunctionOf(texts, and);
  const items = texts.map(
    (one, i) => `${letters(i + 1)}. ${listItem(one, positionOf(i, texts.length), '', conjunction)}`,
  );
  return `${lead(text)} ${items.join(' ')}${after === undefined ? '' : `, ${bare(after)}`}`;
}
