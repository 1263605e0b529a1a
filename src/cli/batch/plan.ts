import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { columnsOf } from '../../batch/file-names.ts';
import { type Binding, bindingProblems } from '../../batch/template.ts';
import { parsePath } from '../../core/path.ts';
import { decode, SOURCE_PROBLEMS } from '../../core/source.ts';
import { suggest } from '../../core/suggest.ts';
import { digest } from '../cache/digest.ts';
import { fileError } from '../files.ts';
import { type Host, UsageError } from '../host.ts';
import { type Mapping, readMapping } from './mapping.ts';
import { openTable, type Table } from './table.ts';

/** The column that holds the number of the row; it needs no place in the table. */
export const ROW_COLUMN = 'baris';

/** What each row is made into. All of it is plain values, which workers can be handed. */
export interface Plan {
  /** The template: where it lies, and its text. */
  readonly path: string;
  readonly template: string;
  readonly columns: readonly string[];
  readonly bindings: readonly Binding[];
  /** Pattern of the file names, without extension. */
  readonly pattern: string;
  /** Digest of template, table and mapping: rows made by another plan are never taken for its own. */
  readonly digest: string;
}

export interface PlanOptions {
  readonly pemetaan?: string;
  readonly nama?: string;
  readonly lembar?: string;
}

/** Reads template, table and mapping, and holds the columns against the template. Throws `UsageError`. */
export async function makePlan(
  templateName: string,
  tableName: string,
  options: PlanOptions,
  host: Host,
): Promise<{ readonly plan: Plan; readonly table: Table }> {
  const read = (name: string): Uint8Array => {
    try {
      return readFileSync(resolve(host.cwd, name));
    } catch (error) {
      throw fileError(error, name);
    }
  };
  const source = decode(read(templateName));
  if ('problem' in source)
    throw new UsageError(`\`${templateName}\`: ${SOURCE_PROBLEMS[source.problem].message.id}`);
  const tableBytes = read(tableName);
  const table = await openTable(tableName, tableBytes, options.lembar);
  const mappingText =
    options.pemetaan === undefined ? undefined : new TextDecoder().decode(read(options.pemetaan));
  const mapping: Mapping =
    mappingText === undefined || options.pemetaan === undefined
      ? headingsAsPlaces(table.columns)
      : readMapping(options.pemetaan, mappingText);
  const stem = basename(templateName).replace(/\.ya?ml$/i, '');
  const pattern = options.nama ?? mapping.pattern ?? `${stem}-{${ROW_COLUMN}}`;
  refuseUnknownColumns(table.columns, mapping, pattern, tableName);
  refuseProblems(source.text, mapping, templateName);
  refuseUnboundColumns(table.columns, mapping, pattern, tableName);
  return {
    table,
    plan: {
      path: resolve(host.cwd, templateName),
      template: source.text,
      columns: table.columns,
      bindings: mapping.bindings,
      pattern,
      digest: digest(
        [source.text, tableBytes, mappingText ?? '', pattern, options.lembar ?? '']
          .map(digest)
          .join(),
      ),
    },
  };
}

/** Without a mapping, a heading names its place itself: `pihak[1].nama`. */
function headingsAsPlaces(columns: readonly string[]): Mapping {
  const bindings = columns.flatMap((column): Binding[] => {
    const path = parsePath(column);
    return path === undefined ? [] : [{ column, paths: [path] }];
  });
  return { bindings, ignored: [] };
}

function refuseUnknownColumns(
  columns: readonly string[],
  { bindings }: Mapping,
  pattern: string,
  table: string,
): void {
  const named = [
    ...bindings.map(({ column }) => column),
    ...columnsOf(pattern).filter((column) => column !== ROW_COLUMN),
  ];
  const unknown = named.find((column) => !columns.includes(column));
  if (unknown === undefined) return;
  const meant = suggest(unknown, columns);
  throw new UsageError(
    `\`${table}\` tidak memiliki kolom \`${unknown}\`.`,
    meant === undefined ? `Kolomnya: ${columns.join(', ')}.` : `Mungkin maksudnya \`${meant}\`.`,
  );
}

/** A column that goes nowhere would be lost silently. */
function refuseUnboundColumns(
  columns: readonly string[],
  { bindings, ignored }: Mapping,
  pattern: string,
  table: string,
): void {
  if (ignored === 'semua') return;
  const used = new Set([
    ...bindings.map(({ column }) => column),
    ...columnsOf(pattern),
    ...ignored,
    ROW_COLUMN,
  ]);
  const lost = columns.filter((column) => !used.has(column));
  if (lost.length > 0)
    throw new UsageError(
      `Kolom ${lost.map((column) => `\`${column}\``).join(', ')} pada \`${table}\` tidak dipakai.`,
      'Sebutkan tempatnya dalam naskah pada `kolom:` di berkas pemetaan (--pemetaan), atau namanya pada `abaikan:`.',
    );
}

function refuseProblems(template: string, { bindings }: Mapping, name: string): void {
  const [problem] = bindingProblems(template, bindings);
  if (problem === undefined) return;
  const { column, path, reason, meant } = problem;
  throw new UsageError(
    reason === 'not-there'
      ? `Kolom \`${column}\` menunjuk \`${path}\`, yang tidak ada dalam templat \`${name}\`.`
      : `Kolom \`${column}\` menunjuk \`${path}\`, yang bukan satu isian melainkan daftar atau kelompok.`,
    meant !== undefined
      ? `Mungkin maksudnya \`${meant}\`.`
      : reason === 'not-there'
        ? 'Tambahkan kuncinya ke templat, boleh tanpa isi.'
        : 'Tunjuk satu isian di dalamnya, misalnya dengan [0] atau .nama.',
  );
}
