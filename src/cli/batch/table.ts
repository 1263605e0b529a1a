import { Readable } from 'node:stream';
import { parse as csvParser } from 'csv-parse';
import { UsageError } from '../host.ts';
import { fromWindows1252 } from './windows-1252.ts';

/** Why what stands in a cell cannot be put into a draft. */
export type CellProblem = 'formula' | 'merged' | 'digits' | 'fault';

export interface Cell {
  /** As text: dates as ISO, numbers in figures, yes and no as `ya` and `tidak`. Empty for an empty cell. */
  readonly text: string;
  readonly problem?: CellProblem;
}

export interface Row {
  /** Number of the row as a spreadsheet shows it; the headings are the first. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A table of one row for each document. Rows can be gone through more than once; empty ones are left out. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: () => AsyncIterable<Row>;
}

/** Bytes of a CSV or XLSX file → its table. Throws `UsageError` where it is none. */
export async function openTable(
  name: string,
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<Table> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { openWorkbook } = await import('./workbook.ts');
    return openWorkbook(name, bytes, sheet);
  }
  if (/\.(?:xlsx?|xlsm|xlsb|ods)$/i.test(name))
    throw new UsageError(
      `\`${name}\` bukan buku kerja Excel (.xlsx) yang dapat dibaca.`,
      'Simpan sebagai .xlsx tanpa kata sandi, atau sebagai CSV.',
    );
  return openCsv(name, bytes);
}

/** The separator that the headings hold most of. */
function separatorOf(headings: string): string {
  const bare = headings.replace(/"[^"]*"/g, '');
  const [best] = [',', ';', '\t', '|']
    .map((mark) => ({ mark, count: bare.split(mark).length }))
    .sort((a, b) => b.count - a.count);
  return best?.mark ?? ',';
}

/** UTF-8 or UTF-16 by its mark, else UTF-8 if it is, else Windows-1252, which Excel writes without asking. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

async function openCsv(name: string, bytes: Uint8Array): Promise<Table> {
  const text = decoded(bytes);
  if (text.includes('\u0000'))
    throw new UsageError(`\`${name}\` bukan tabel CSV.`, 'Simpan tabelnya sebagai CSV atau .xlsx.');
  const delimiter = separatorOf(text.slice(0, 65_536).split(/\r?\n/, 1)[0] ?? '');
  const records = async function* (): AsyncGenerator<readonly string[]> {
    const parser = Readable.from(chunks(text)).pipe(
      csvParser({ delimiter, relax_column_count: true, trim: true, bom: true }),
    );
    try {
      for await (const record of parser) yield record as string[];
    } catch (error) {
      throw new UsageError(
        `\`${name}\` tidak dapat dibaca sebagai CSV: ${error instanceof Error ? error.message : ''}`,
        'Biasanya tanda kutip ganda dibuka dan tidak ditutup; simpan ulang dari Excel.',
      );
    }
  };
  let columns: readonly string[] = [];
  for await (const record of records()) {
    columns = headings(name, record);
    break;
  }
  if (columns.length === 0) throw noTable(name);
  return {
    columns,
    rows: async function* () {
      let number = 0;
      for await (const record of records()) {
        number++;
        if (number === 1 || record.every((cell) => cell === '')) continue;
        yield { number, cells: record.map(csvCell) };
      }
    },
  };
}

function* chunks(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

const csvCell = (text: string): Cell =>
  text.startsWith('=') ? { text, problem: 'formula' } : { text };

/** The headings of a table. Throws where two are alike or one is missing between others. */
export function headings(name: string, cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  const columns = cells.slice(0, last + 1);
  const empty = columns.indexOf('');
  if (empty >= 0)
    throw new UsageError(
      `Kolom ${columnLetters(empty)} pada \`${name}\` tidak berjudul.`,
      'Beri judul pada baris pertama, atau hapus kolomnya.',
    );
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined)
    throw new UsageError(
      `Dua kolom pada \`${name}\` berjudul \`${twice}\`.`,
      'Beri judul yang berbeda.',
    );
  return columns;
}

export const noTable = (name: string): UsageError =>
  new UsageError(
    `\`${name}\` tidak memuat tabel.`,
    'Baris pertama memuat judul kolom, dan setiap baris sesudahnya satu dokumen.',
  );

/** The letters of a column as a spreadsheet shows them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
