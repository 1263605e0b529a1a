import { type Draft, isList, listAt, textAt, type Value } from '../core/draft/draft.ts';
import { rupiah } from '../core/words/rupiah.ts';
import { inlines, type References } from './inlines.ts';
import type { Block, Depth, Inline, Table } from './model.ts';
import type { NumberedNode, NumberedPasal, Place } from './numbering.ts';
import { lead, listItem, sentence } from './punctuate.ts';

/** Reads the rows of a table kept in a file beside the draft, by the path written there. */
export type RowsOf = (path: string) => readonly (readonly string[])[] | undefined;

/** A numbered pasal as blocks: its heading, then every ayat and what lies below. */
export function pasalBlocks(pasal: NumberedPasal, references: References, rowsOf: RowsOf): Block[] {
  const { place, node, ayat } = pasal;
  return [
    {
      kind: 'pasal',
      bookmark: place.bookmark,
      label: place.label,
      heading: inlines(node.heading.toUpperCase(), references, place),
    },
    ...ayat.flatMap((one) => sentenceBlocks(one, references, place, rowsOf)),
  ];
}

/** An ayat (or a paragraph of an attachment): a sentence, its list, its closing words. */
export function sentenceBlocks(
  numbered: NumberedNode,
  references: References,
  pasal: Place | undefined,
  rowsOf: RowsOf,
): Block[] {
  const { node, children } = numbered;
  const hasMore = children.length > 0 || node.table !== undefined;
  const text = hasMore ? lead(node.text) : sentence(node.text);
  return [
    paragraph(numbered, capitalised(text), references, pasal),
    ...below(numbered, references, pasal, rowsOf, '.'),
  ];
}

/** A sentence begins with a capital; one that begins with markup is left alone. */
const capitalised = (text: string): string =>
  text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** What stands below a paragraph: its table, its items, its closing words. `end` closes the last item. */
function below(
  { node, children, depth }: NumberedNode,
  references: References,
  pasal: Place | undefined,
  rowsOf: RowsOf,
  end: string,
): Block[] {
  const indent = depth;
  const after = node.after === undefined ? [] : [node.after];
  return [
    ...(node.table === undefined ? [] : [tableBlock(node.table, references, indent, rowsOf)]),
    ...children.flatMap((child, i) =>
      itemBlocks(
        child,
        i,
        children.length,
        references,
        pasal,
        rowsOf,
        after.length > 0 ? ',' : end,
      ),
    ),
    ...after.map(
      (text): Block => ({
        kind: 'paragraph',
        ...(indent === undefined ? {} : { indent }),
        inlines: inlines(
          end === '.' ? sentence(text) : listItem(text, 'last', end),
          references,
          pasal,
        ),
      }),
    ),
  ];
}

function itemBlocks(
  item: NumberedNode,
  index: number,
  count: number,
  references: References,
  pasal: Place | undefined,
  rowsOf: RowsOf,
  end: string,
): Block[] {
  const position = index === count - 1 ? 'last' : index === count - 2 ? 'penultimate' : 'inner';
  const hasMore = item.children.length > 0 || item.node.table !== undefined;
  const mark = position === 'last' ? end : position === 'penultimate' ? '; dan' : ';';
  const text = hasMore ? lead(item.node.text) : listItem(item.node.text, position, end);
  return [
    paragraph(item, text, references, pasal),
    ...below(item, references, pasal, rowsOf, mark),
  ];
}

function paragraph(
  { place, depth, restart }: NumberedNode,
  text: string,
  references: References,
  pasal: Place | undefined,
): Block {
  const runs = inlines(text, references, pasal);
  if (place === undefined || depth === undefined) return { kind: 'paragraph', inlines: runs };
  return {
    kind: 'item',
    depth,
    label: place.label,
    restart,
    bookmark: place.bookmark,
    inlines: runs,
  };
}

/** A table of the draft; figures print as the column's kind says, and sums as a last row where asked. */
export function tableBlock(
  table: Draft,
  references: References,
  indent: Depth | undefined,
  rowsOf: RowsOf,
): Table {
  const columns = listAt(table, 'kolom').map((column) => ({
    heading: textAt(column, 'judul') ?? '',
    kind: kindOf(textAt(column, 'jenis')),
  }));
  const path = textAt(table, 'berkas');
  const rows: readonly (readonly string[])[] =
    path === undefined ? listAt(table, 'baris').map(cellsOf) : (rowsOf(path) ?? []);
  const cell = (text: string, column: number): Inline[] =>
    inlines(cellText(text, columns[column]?.kind ?? 'teks'), references);
  const total = textAt(table, 'jumlah') === 'ya' ? totalRow(rows, columns) : undefined;
  return {
    kind: 'table',
    ...(indent === undefined ? {} : { indent }),
    columns,
    rows: rows.map((row) => columns.map((_, i) => cell(row[i] ?? '', i))),
    ...(total === undefined
      ? {}
      : {
          total: total.map((text, i) =>
            i === 0 && text === '' ? inlines('Jumlah', references) : cell(text, i),
          ),
        }),
  };
}

const cellsOf = (row: Value): string[] =>
  isList(row)
    ? row.map((cell) => (typeof cell === 'string' ? cell : ''))
    : typeof row === 'string'
      ? [row]
      : [];

function kindOf(name: string | undefined): Table['columns'][number]['kind'] {
  return name === 'rupiah' || name === 'angka' || name === 'persen' ? name : 'teks';
}

function cellText(text: string, kind: Table['columns'][number]['kind']): string {
  if (kind === 'rupiah' && /^\d{1,15}$/.test(text)) return rupiah(text);
  if (kind === 'persen' && /^\d+([.,]\d+)?$/.test(text)) return `${text.replace('.', ',')}%`;
  return text;
}

/** Sums of the columns that hold whole numbers only. */
function totalRow(rows: readonly (readonly string[])[], columns: Table['columns']): string[] {
  return columns.map(({ kind }, i) => {
    const values = rows.map((row) => row[i] ?? '');
    const summable =
      (kind === 'rupiah' || kind === 'angka') && values.every((value) => /^\d{1,15}$/.test(value));
    return summable ? String(values.reduce((sum, value) => sum + BigInt(value), 0n)) : '';
  });
}
