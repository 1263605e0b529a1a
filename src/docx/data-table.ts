import {
  AlignmentType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Inline, Table } from '../document/model.ts';
import { columnWidths } from './column-widths.ts';
import { bold, plainText, runs } from './inlines.ts';
import { points, twips } from './measure.ts';
import { CLOSE_TABLE_SIZE, tableSize } from './styles.ts';
import type { Targets } from './targets.ts';

const PADDING = twips(1.5);
/** The usual look of a table, and a closer one for tables that would break their numbers. */
const LOOKS = [
  { body: 'IsiTabel', head: 'KepalaTabel' },
  { body: 'IsiTabelRapat', head: 'KepalaTabelRapat' },
] as const;
/** Rows longer than this may go on over the page. */
const LONG_CELL = 600;

/**
 * A table with lines, whose head repeats on every page. Numbers stand to the right.
 *
 * @param left the space to its left
 * @param keepLast whether its last rows stay on one page with what follows
 */
export function dataTable(
  targets: Targets,
  table: Table,
  page: { readonly textWidth: number; readonly sizePt: number },
  left: number,
  keepLast = false,
): WordTable {
  const width = page.textWidth - left;
  const lines = [...table.rows, ...(table.total === undefined ? [] : [table.total])];
  const columns = table.columns.map(({ heading, kind }, index) => ({
    heading,
    wraps: kind === 'teks',
    cells: lines.map((line) => plainText(line[index] ?? [])),
  }));
  const usual = columnWidths(columns, width, points(tableSize(page.sizePt)), 2 * PADDING);
  const look = LOOKS[usual.fit ? 0 : 1];
  const { widths } = usual.fit
    ? usual
    : columnWidths(columns, width, points(CLOSE_TABLE_SIZE), 2 * PADDING);
  const cell = (index: number, paragraph: Paragraph): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      children: [paragraph],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ heading }, index) =>
      cell(
        index,
        new Paragraph({
          style: look.head,
          children: runs(targets, [{ kind: 'text', text: heading }]),
        }),
      ),
    ),
  });
  const row = (line: readonly (readonly Inline[])[], keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: line.every((inlines) => plainText(inlines).length < LONG_CELL),
      children: table.columns.map(({ kind }, index) =>
        cell(
          index,
          new Paragraph({
            style: look.body,
            ...(kind === 'teks' ? {} : { alignment: AlignmentType.RIGHT }),
            ...(keepNext ? { keepNext } : {}),
            children: runs(targets, line[index] ?? []),
          }),
        ),
      ),
    });
  const keeps = (index: number): boolean => keepLast && index >= lines.length - 2;
  return new WordTable({
    width: { size: width, type: WidthType.DXA },
    indent: { size: left, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    rows: [
      head,
      ...table.rows.map((line, index) =>
        row(line, keptWithNext(index, lines.length) || keeps(index)),
      ),
      ...(table.total === undefined ? [] : [row(table.total.map(bold), keepLast)]),
    ],
  });
}

/** At least two rows stand below the head, and two at the top of the page where the table ends. */
const keptWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (index === 0 || index === count - 2);
