import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twips } from './measure.ts';

/** Something that stands in a row between two distances from the left edge of the text, in twips. */
export interface GridCell {
  readonly from: number;
  readonly to: number;
  readonly children: readonly Paragraph[];
  /** A thin line round the cell; none by default. */
  readonly frame?: 'single' | 'dashed' | undefined;
  readonly align?: 'top' | 'center' | 'bottom';
}

export interface GridRow {
  /** From left to right, without overlap; gaps between them stay empty. */
  readonly cells: readonly GridCell[];
  /** Fixed height in twips; as high as its contents by default. */
  readonly height?: number;
  /** What stands in a gap: an empty paragraph that carries the keep-with-next of its row. */
  readonly filler: () => Paragraph;
}

/**
 * A table without lines that places cells freely: its columns are cut wherever a cell of any row
 * starts or ends, and each cell spans the columns it covers. A row never splits over pages.
 */
export function grid(rows: readonly GridRow[], width: number): Table {
  const cuts = [
    ...new Set([
      0,
      width,
      ...rows.flatMap((row) => row.cells.flatMap(({ from, to }) => [from, to])),
    ]),
  ].sort((a, b) => a - b);
  const columnWidths = cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          ...(row.height === undefined
            ? {}
            : { height: { value: row.height, rule: HeightRule.EXACT } }),
          children: withGaps(row, width).map((cell) => tableCell(cell, cuts)),
        }),
    ),
  });
}

function withGaps({ cells, filler }: GridRow, width: number): GridCell[] {
  const all: GridCell[] = [];
  let at = 0;
  for (const cell of cells) {
    if (cell.from > at) all.push({ from: at, to: cell.from, children: [filler()] });
    all.push(cell);
    at = cell.to;
  }
  if (at < width) all.push({ from: at, to: width, children: [filler()] });
  return all;
}

const ALIGN = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

function tableCell(
  { from, to, children, frame, align = 'top' }: GridCell,
  cuts: number[],
): TableCell {
  const span = cuts.filter((cut) => cut > from && cut <= to).length;
  return new TableCell({
    children,
    width: { size: to - from, type: WidthType.DXA },
    verticalAlign: ALIGN[align],
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(frame === undefined ? {} : { borders: frameBorders(frame), margins: FRAME_MARGINS }),
  });
}

const FRAME_MARGINS = { left: twips(1), right: twips(1), marginUnitType: WidthType.DXA };

/** The four borders of a framed cell. */
function frameBorders(frame: 'single' | 'dashed') {
  const line = {
    style: frame === 'single' ? BorderStyle.SINGLE : BorderStyle.DASHED,
    size: 4,
    color: '7F7F7F',
  };
  return { top: line, bottom: line, left: line, right: line };
}
