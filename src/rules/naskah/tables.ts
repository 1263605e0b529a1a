import {
  type Draft,
  isList,
  isMap,
  listAt,
  mapAt,
  textAt,
  type Value,
} from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';

/** A table of the draft with its rows written there (not in a file beside it). */
export interface DraftTable {
  readonly path: Path;
  readonly columns: readonly { readonly heading: string; readonly kind: string }[];
  /** Cells as typed; a cell that is no text is empty. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the document adds a row of sums by itself. */
  readonly summed: boolean;
}

/** Every table of the draft, wherever it hangs. */
export function tablesOf(draft: Draft): DraftTable[] {
  return [...search(draft, [])];
}

function* search(value: Value | undefined, path: Path): Generator<DraftTable> {
  if (isList(value)) for (const [i, item] of value.entries()) yield* search(item, [...path, i]);
  else if (isMap(value)) {
    if (listAt(value, 'kolom').length > 0 && listAt(value, 'baris').length > 0)
      yield read(value, path);
    else for (const [key, item] of Object.entries(value)) yield* search(item, [...path, key]);
  }
}

function read(table: Draft, path: Path): DraftTable {
  return {
    path,
    columns: listAt(table, 'kolom').map((column) => ({
      heading: typeof column === 'string' ? column : (textAt(mapAt(column), 'judul') ?? ''),
      kind: textAt(mapAt(column), 'jenis') ?? 'teks',
    })),
    rows: listAt(table, 'baris').map((row) =>
      isList(row) ? row.map((cell) => (typeof cell === 'string' ? cell : '')) : [],
    ),
    summed: textAt(table, 'jumlah') === 'ya',
  };
}

/** Whether a row is one of sums, by its first word. */
export const isTotal = (row: readonly string[]): boolean =>
  row
    .slice(0, 2)
    .some((cell) =>
      /^(?:jumlah|total)(?:\s+(?:seluruhnya|keseluruhan|biaya|harga))?\s*:?$/i.test(cell.trim()),
    );
