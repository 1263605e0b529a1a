import {
  type AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  createAlignment,
  createIndent,
  FileChild,
  NumberProperties,
  type ParagraphChild,
  ParagraphProperties,
} from 'docx';
import type { Target } from './targets.ts';

/** What stands in a paragraph. */
export type Content = ParagraphChild | BookmarkStart | BookmarkEnd;

/** A paragraph of the text, with what its style does not say. */
export interface StyledParagraph {
  /** Id of the style. */
  readonly style: string;
  readonly children: readonly Content[];
  readonly keepNext?: boolean | undefined;
  /** A list other than the one of the style. */
  readonly num?: { readonly id: number; readonly level: number } | undefined;
  readonly indent?: { readonly left: number; readonly hanging: number } | undefined;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType] | undefined;
}

/**
 * `Paragraph` of the library names lists by a reference of its own and starts every level of every
 * instance again; this one takes the `w:numId` itself.
 */
class ListParagraph extends FileChild {
  constructor(properties: ParagraphProperties, children: readonly Content[]) {
    super('w:p');
    this.root.push(properties, ...children);
  }
}

/** Writes a paragraph. The properties are pushed in the order of the schema. */
export function paragraph(options: StyledParagraph): FileChild {
  const { style, children, keepNext, num, indent, align } = options;
  const properties = new ParagraphProperties({ style, ...(keepNext ? { keepNext } : {}) });
  if (num !== undefined) properties.push(new NumberProperties(num.id, num.level));
  if (indent !== undefined) properties.push(createIndent(indent));
  if (align !== undefined) properties.push(createAlignment(align));
  return new ListParagraph(properties, children);
}

/** The bookmark of a target around the runs of its paragraph. */
export function bookmarked(target: Target | undefined, children: readonly Content[]): Content[] {
  if (target === undefined) return [...children];
  return [new BookmarkStart(target.name, target.id), ...children, new BookmarkEnd(target.id)];
}
