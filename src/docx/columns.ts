import {
  type FileChild,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, DocumentModel } from '../document/model.ts';
import { bodyWriter, closingParagraphs, type Writing } from './blocks.ts';
import { plainText } from './inlines.ts';
import { twips } from './measure.ts';
import { title } from './title-block.ts';

/** Between two columns of text. */
const GUTTER = twips(6);
/** Longer paragraphs may go on over the page. */
const LONG = 900;

/** The room that one of two columns has for its text. */
export const columnWidth = (textWidth: number): number => Math.floor((textWidth - GUTTER) / 2);

/** One version of the document with what it is written with. */
export interface Column {
  readonly model: DocumentModel;
  readonly writing: Writing;
}

/**
 * Two versions side by side in a table without lines, up to the signatures: the same paragraph of both
 * stands in one row, so that they stay level over all pages.
 */
export function columns(left: Column, right: Column, textWidth: number): Table {
  const rows: TableRow[] = [
    row(
      [
        title(left.writing.targets, left.model.title),
        title(right.writing.targets, right.model.title),
      ],
      textWidth,
      false,
    ),
  ];
  const writers = [left, right].map(({ writing }) => bodyWriter(writing));
  for (const pair of pairs(left.model.body, right.model.body)) {
    const cells = pair.map((blocks, side) => writers[side]?.(blocks) ?? []);
    const long = pair.some((blocks) => lengthOf(blocks) > LONG);
    rows.push(row(cells, textWidth, long));
  }
  rows.push(
    row(
      [left, right].map(({ model, writing }) => closingParagraphs(writing, model, true)),
      textWidth,
      false,
    ),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [Math.floor(textWidth / 2), textWidth - Math.floor(textWidth / 2)],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows,
  });
}

function row(
  cells: readonly (readonly FileChild[])[],
  textWidth: number,
  splits: boolean,
): TableRow {
  const half = Math.floor(textWidth / 2);
  return new TableRow({
    ...(splits ? {} : { cantSplit: true }),
    children: cells.map(
      (children, side) =>
        new TableCell({
          width: { size: side === 0 ? half : textWidth - half, type: WidthType.DXA },
          margins: {
            left: side === 0 ? 0 : GUTTER / 2,
            right: side === 0 ? GUTTER / 2 : 0,
            marginUnitType: WidthType.DXA,
          },
          // The library knows paragraphs and tables alone; ours are paragraphs.
          children: children as readonly (Paragraph | Table)[],
        }),
    ),
  });
}

type Pair = readonly [left: readonly Block[], right: readonly Block[]];

/** Blocks that belong beside each other: one by one, or whole pasal where a version has more than the other. */
function pairs(left: readonly Block[], right: readonly Block[]): Pair[] {
  const [ours, theirs] = [parts(left), parts(right)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => i).flatMap(
    (i): Pair[] => {
      const [a = [], b = []] = [ours[i], theirs[i]];
      return a.length === b.length
        ? a.map((block, j): Pair => [[block], b.slice(j, j + 1)])
        : [[a, b]];
    },
  );
}

/** What stands before the first pasal, and each pasal with its text. */
function parts(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'pasal') all.push([block]);
    else all.at(-1)?.push(block);
  return all;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'table' ? LONG : 'inlines' in block ? plainText(block.inlines).length : 0),
    0,
  );
