import { type Draft, isList, listAt, textAt, type Value } from '../core/draft/draft.ts';
import { parseRupiah } from '../core/words/rupiah.ts';
import { inlines, type References } from './inlines.ts';
import type { Depth, Inline, Table } from './model.ts';
import type { Tongue } from './tongue.ts';

/** Reads the rows of a table kept in a file beside the draft, by the path written there. */
export type RowsOf = (path: string) => readonly (readonly string[])[] | undefined;

/** A table of the draft; figures print as the column's kind says, and sums as a last row where asked. */
export function tableBlock(
  table: Draft,
  references: References,
  indent: Depth | undefined,
  rowsOf: RowsOf,
): Table {
  const path = textAt(table, 'berkas');
  const rows: readonly (readonly string[])[] =
    path === undefined ? listAt(table, 'baris').map(cellsOf) : (rowsOf(path) ?? []);
  const columns = columnsOf(table, rows);
  const cell = (text: string, column: number): Inline[] =>
    inlines(cellText(text, columns[column]?.kind ?? 'teks', references.tongue), references);
  const sums =
    textAt(table, 'jumlah') === 'ya' ? sumRow(rows, columns, references.tongue.sum) : undefined;
  return {
    kind: 'table',
    ...(indent === undefined ? {} : { indent }),
    columns,
    rows: rows.map((row) => columns.map((_, i) => cell(row[i] ?? '', i))),
    ...(sums === undefined ? {} : { total: sums.map(cell) }),
  };
}

/** The columns as named; a table without names has as many as its longest row. */
function columnsOf(table: Draft, rows: readonly (readonly string[])[]): Table['columns'] {
  const named = listAt(table, 'kolom').map((column) => ({
    heading: textAt(column, 'judul') ?? '',
    kind: kindOf(textAt(column, 'jenis')),
  }));
  if (named.length > 0) return named;
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return Array.from({ length: count }, () => ({ heading: '', kind: 'teks' as const }));
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

function cellText(text: string, kind: Table['columns'][number]['kind'], tongue: Tongue): string {
  const amount = kind === 'rupiah' ? parseRupiah(text) : undefined;
  if (amount !== undefined) return tongue.amount(amount);
  if (kind === 'persen' && /^\d+([.,]\d+)?\s*%?$/.test(text)) return tongue.percentage(text);
  return text;
}

const NO_SUM = /^no(?:mor)?\.?$|^tahun$|\bsatuan\b|\btarif\b/i;

/** The last row: the sum of every column of figures, and the word "Jumlah" before the first of them. */
function sumRow(
  rows: readonly (readonly string[])[],
  columns: Table['columns'],
  word: string,
): string[] | undefined {
  const sums = columns.map(({ kind, heading }, i) =>
    // Numbers of rows and prices of one unit have no sum.
    kind === 'teks' || kind === 'persen' || NO_SUM.test(heading.trim())
      ? undefined
      : sumOf(
          rows.map((row) => row[i] ?? ''),
          kind,
        ),
  );
  if (sums.every((sum) => sum === undefined)) return undefined;
  const label = sums.indexOf(undefined);
  return sums.map((sum, i) => sum ?? (i === label ? word : ''));
}

/** The sum of cells that hold figures or nothing ("-"); undefined where another word stands among them. */
function sumOf(cells: readonly string[], kind: 'rupiah' | 'angka'): string | undefined {
  const values = cells
    .filter((cell) => !/^[-–—]?$/.test(cell))
    .map((cell) =>
      kind === 'rupiah' ? hundredths(parseRupiah(cell)?.toString()) : hundredths(cell),
    );
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return undefined;
  const sum = known.reduce((total, value) => total + value, 0n);
  const decimals = String(sum % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sum / 100n}${decimals === '' ? '' : `,${decimals}`}`;
}

/** A figure with up to two decimals, in hundredths. */
function hundredths(text: string | undefined): bigint | undefined {
  const parts = /^(\d{1,15})(?:,(\d{1,2}))?$/.exec(text ?? '');
  return parts === null
    ? undefined
    : BigInt(parts[1] ?? '') * 100n + BigInt((parts[2] ?? '').padEnd(2, '0'));
}
