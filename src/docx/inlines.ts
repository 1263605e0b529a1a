import { AlignmentType, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../document/model.ts';
import { reference } from './references.ts';
import type { Targets } from './targets.ts';
import { clean } from './xml.ts';

/** An ellipsis is about as wide as two letters. */
const LETTERS_PER_ELLIPSIS = 2;
const LONGEST_BLANK = 60;

/** A visible blank, about as wide as this many letters. */
export function blank(width: number): string {
  const letters = Math.min(Math.max(width, 4), LONGEST_BLANK);
  return '…'.repeat(Math.ceil(letters / LETTERS_PER_ELLIPSIS));
}

/** The runs of a paragraph. */
export function runs(targets: Targets, inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap((inline) => inlineRuns(targets, inline));
}

function inlineRuns(targets: Targets, inline: Inline): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [
        new TextRun({
          text: clean(inline.text),
          ...(inline.bold === true ? { bold: true } : {}),
          ...(inline.italic === true ? { italics: true } : {}),
          ...(targets.language === undefined
            ? {}
            : { language: { value: targets.language, eastAsia: targets.language } }),
        }),
      ];
    case 'ref':
      return reference(targets, inline.bookmark, inline.text);
    case 'blank':
      return [new TextRun({ text: blank(inline.width), noProof: true })];
  }
}

/** The same in bold. */
export function bold(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, bold: true } : inline));
}

/** What the runs print, for measuring. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'blank' ? blank(inline.width) : inline.text))
    .join('');
}

/**
 * The alignment of a text that is otherwise justified: a blank does not break, and the line before it
 * would be stretched.
 */
export const unstretched = (
  inlines: readonly Inline[],
): (typeof AlignmentType)['LEFT'] | undefined =>
  inlines.some(({ kind }) => kind === 'blank') ? AlignmentType.LEFT : undefined;
