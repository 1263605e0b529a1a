import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { UsageError } from '../host.ts';
import { type Cell, headings, noTable, type Row, type Table } from './table.ts';

/** More digits than a number of Excel keeps. */
const MOST_DIGITS = 1e15;

/** A workbook of Excel → the table of one sheet: the one named, else the first. Throws `UsageError`. */
export function openWorkbook(
  name: string,
  bytes: Uint8Array,
  sheetName: string | undefined,
): Table {
  const book = bookOf(name, bytes);
  const chosen = sheetName ?? book.SheetNames[0] ?? '';
  const sheet = book.Sheets[chosen];
  if (sheet === undefined)
    throw new UsageError(
      `\`${name}\` tidak memiliki lembar \`${chosen}\`.`,
      `Lembarnya: ${book.SheetNames.join(', ')}.`,
    );
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const data = (sheet['!data'] ?? []) as readonly (
    | readonly (CellObject | undefined)[]
    | undefined
  )[];
  const top = data.findIndex((row) => row?.some((cell) => textOf(cell, is1904).text !== ''));
  if (top < 0) throw noTable(name);
  const merged = mergedCells(sheet);
  if ((sheet['!merges'] ?? []).some(({ s, e }) => s.r <= top && e.r >= top))
    throw new UsageError(
      `Judul kolom pada \`${name}\` memuat sel gabungan.`,
      'Pisahkan selnya (Unmerge Cells): setiap kolom mempunyai judulnya sendiri.',
    );
  const columns = headings(
    name,
    Array.from(data[top] ?? [], (cell) => textOf(cell, is1904).text),
  );
  return {
    columns,
    rows: async function* () {
      for (let r = top + 1; r < data.length; r++) {
        const row = rowOf(data[r] ?? [], r, columns.length, merged, is1904);
        if (row.cells.some(({ text, problem }) => text !== '' || problem !== undefined)) yield row;
      }
    },
  };
}

function bookOf(name: string, bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { dense: true, cellNF: true, cellFormula: true, cellHTML: false });
  } catch {
    throw new UsageError(
      `\`${name}\` tidak dapat dibaca sebagai buku kerja Excel.`,
      'Simpan sebagai .xlsx tanpa kata sandi, atau sebagai CSV.',
    );
  }
}

function rowOf(
  cells: readonly (CellObject | undefined)[],
  r: number,
  width: number,
  merged: ReadonlySet<string>,
  is1904: boolean,
): Row {
  const length = Math.max(width, cells.findLastIndex((cell) => cell !== undefined) + 1);
  return {
    number: r + 1,
    cells: Array.from({ length }, (_, c): Cell => {
      const cell = textOf(cells[c], is1904);
      return merged.has(`${r},${c}`) ? { ...cell, problem: 'merged' } : cell;
    }),
  };
}

/** Every cell of a merged region: Excel shows one value there, and the file holds it only once. */
function mergedCells(sheet: WorkSheet): ReadonlySet<string> {
  return new Set(
    (sheet['!merges'] ?? []).flatMap(({ s, e }) =>
      Array.from({ length: e.r - s.r + 1 }, (_, r) =>
        Array.from({ length: e.c - s.c + 1 }, (_, c) => `${s.r + r},${s.c + c}`),
      ).flat(),
    ),
  );
}

/** A cell as the text that a drafter would type. */
function textOf(cell: CellObject | undefined, is1904: boolean): Cell {
  if (cell === undefined || cell.t === 'z')
    return cell?.f === undefined ? { text: '' } : { text: `=${cell.f}`, problem: 'formula' };
  if (cell.t === 'e') return { text: cell.w ?? '#', problem: 'fault' };
  if (cell.t === 'b') return { text: cell.v === true ? 'ya' : 'tidak' };
  if (cell.t === 'n') return numberText(cell, Number(cell.v), is1904);
  const text = String(cell.v ?? '').trim();
  return text.startsWith('=') ? { text, problem: 'formula' } : { text };
}

function numberText(cell: CellObject, value: number, is1904: boolean): Cell {
  const format = String(cell.z ?? 'General');
  if (SSF.is_date(format)) return { text: dateText(value, is1904) };
  // A number format such as 0000 keeps zeros in front, as in a telephone number.
  if (/^0{2,}$/.test(format)) return { text: (cell.w ?? String(value)).trim() };
  if (format.includes('%')) return { text: `${Number((value * 100).toPrecision(12))}%` };
  if (Math.abs(value) >= MOST_DIGITS) return { text: String(cell.w ?? value), problem: 'digits' };
  return { text: String(Number(value.toPrecision(15))) };
}

/** The day that Excel stores as a number, read from its calendar and not from a time zone. */
function dateText(value: number, is1904: boolean): string {
  const { y, m, d, H, M } = SSF.parse_date_code(value, { date1904: is1904 });
  const pad = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(y).padStart(4, '0')}-${pad(m)}-${pad(d)}`;
  return H === 0 && M === 0 ? day : `${day} ${pad(H)}:${pad(M)}`;
}
