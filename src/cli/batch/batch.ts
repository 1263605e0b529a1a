import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sameName } from '../../batch/file-names.ts';
import { isIn, parseShard, type Shard, WHOLE } from '../../batch/shard.ts';
import type { Language } from '../../format/words.ts';
import { loadData } from '../data.ts';
import { shownName } from '../files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from '../host.ts';
import { askedProfile } from '../profile-option.ts';
import { batchSummary, rowText } from './batch-report.ts';
import { isUnfinished, type ManifestHeader, openRecorder, resumable } from './manifest.ts';
import { makePlan, type Plan, type PlanOptions } from './plan.ts';
import { openPool, type Pool } from './pool.ts';
import { createProgress, type Progress } from './progress.ts';
import { type MakeOptions, nameOf, type RowResult } from './row-maker.ts';
import type { Row, Table } from './table.ts';

export interface BatchOptions extends PlanOptions {
  readonly output: string;
  readonly bentuk: string;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
  readonly rancangan?: boolean;
  readonly timpa?: boolean;
  readonly kertas?: 'F4' | 'A4';
  readonly workers?: number;
  readonly shard?: string;
  readonly asOf?: string;
  readonly profil?: string;
  readonly lang: Language;
}

/** Rows that a worker is handed at once. */
const PORTION = 8;
/** Below this many rows, starting workers takes longer than the work. */
const FEW = 24;
/** So many rows are tried before anything is written: what all of them lack, the template lacks. */
const TRIED = 5;

/**
 * Makes a document of each row of a table. Rows with findings are told of and left out; the others are made. What
 * would spoil the whole run (columns, names, the template) is found before anything is written.
 */
export async function batch(
  templateName: string,
  tableName: string,
  options: BatchOptions,
  host: Host,
): Promise<ExitCode> {
  const shard = shardOf(options.shard);
  const forms = formsOf(options.bentuk);
  const { plan, table } = await makePlan(templateName, tableName, options, host);
  const named = await nameRows(plan, table, options.lang);
  if (named.problem !== undefined) {
    host.out.write(named.problem);
    return EXIT.findings;
  }
  const folder = resolve(host.cwd, options.output);
  const make: MakeOptions = {
    today: host.today,
    lang: options.lang,
    rancangan: options.rancangan === true,
    timpa: options.timpa === true,
    forms,
    ...profileOf(options, host),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.kertas === undefined ? {} : { kertas: options.kertas }),
  };
  const spoilt = await tryRows(host.root, plan, table, make);
  if (spoilt !== undefined) {
    host.out.write(`${rowText(spoilt, options.lang)}\n${TOLD[options.lang].spoilt(templateName)}`);
    return EXIT.findings;
  }
  const header = headerOf(host, plan, options, make, named.rows, shard);
  const writes = options.dryRun !== true;
  if (writes && options.resume !== true && isUnfinished(folder))
    host.err.write(TOLD[options.lang].unfinished(options.output));
  const kept = writes && options.resume === true ? resumable(folder, header) : [];
  const recorder = writes ? openRecorder(folder, header, kept) : undefined;
  const done = new Set(kept.map(({ row }) => row));
  const total = rowsIn(shard, named.numbers) - kept.length;
  const workers = total < FEW ? 1 : (options.workers ?? availableParallelism());
  const pool = openPool(host.root, plan, writes ? { ...make, folder } : make, workers);
  const progress = createProgress(total, host.err, options.lang);
  const results = [...kept];
  try {
    await work(selected(table, shard, done), pool, progress, (made) => {
      recorder?.record(made);
      results.push(...made);
    });
  } finally {
    progress.end();
    await pool.close();
  }
  recorder?.finish();
  host.out.write(
    batchSummary(results, {
      lang: options.lang,
      folder: shownName(folder, host.cwd),
      dryRun: !writes,
      kept: kept.length,
    }),
  );
  return results.some(({ status }) => status === 'refused') ? EXIT.findings : EXIT.ok;
}

/** What is told beside the rows. */
const TOLD = {
  id: {
    spoilt: (template: string) =>
      `Semua baris yang dicoba memuat temuan ini; perbaiki dahulu templat \`${template}\`. Tidak ada yang ditulis.\n`,
    unfinished: (folder: string) =>
      `Folder \`${folder}\` memuat pekerjaan yang belum selesai; --resume melanjutkannya.\n`,
    empty: 'Tabel tidak memuat satu baris pun.\n',
    unnamed: (row: number) => `baris ${row}: nama berkasnya kosong`,
    shared: (one: number, other: number, name: string) =>
      `baris ${one} dan ${other}: sama-sama bernama \`${name}\``,
    names: (problems: string, more: number, pattern: string) =>
      `Nama berkas tidak dapat dipakai; tidak ada yang ditulis:\n${problems}${more > 0 ? `  dan ${more} lagi\n` : ''}Tambahkan kolom pembeda pada pola nama, misalnya --nama '${pattern}-{baris}'.\n`,
  },
  en: {
    spoilt: (template: string) =>
      `Every row that was tried has this finding; mend the template \`${template}\` first. Nothing was written.\n`,
    unfinished: (folder: string) =>
      `The folder \`${folder}\` holds an unfinished run; --resume goes on with it.\n`,
    empty: 'The table has no rows.\n',
    unnamed: (row: number) => `row ${row}: its file name is empty`,
    shared: (one: number, other: number, name: string) =>
      `rows ${one} and ${other}: both are called \`${name}\``,
    names: (problems: string, more: number, pattern: string) =>
      `The file names cannot be used; nothing was written:\n${problems}${more > 0 ? `  and ${more} more\n` : ''}Add a column that tells them apart to the pattern, such as --nama '${pattern}-{baris}'.\n`,
  },
} as const;

function profileOf({ profil }: BatchOptions, host: Host): Pick<MakeOptions, 'profile'> {
  return profil === undefined ? {} : { profile: askedProfile(profil, loadData(host.root)) };
}

function shardOf(text: string | undefined): Shard {
  const shard = text === undefined ? WHOLE : parseShard(text);
  if (shard === undefined)
    throw new UsageError(`\`${text}\` bukan bagian dari tabel.`, 'Tulis misalnya --shard 2/4.');
  return shard;
}

function formsOf(text: string): MakeOptions['forms'] {
  const forms = text.split(',').map((form) => form.trim());
  const known = forms.filter((form): form is 'docx' | 'yaml' => form === 'docx' || form === 'yaml');
  if (known.length !== forms.length)
    throw new UsageError(`\`${text}\` bukan bentuk keluaran.`, 'Pilih docx, yaml, atau docx,yaml.');
  return [...new Set(known)].sort();
}

function headerOf(
  host: Host,
  plan: Plan,
  options: BatchOptions,
  make: MakeOptions,
  rows: number,
  shard: Shard,
): ManifestHeader {
  const { version, build } = loadData(host.root);
  return {
    schemaVersion: 1,
    tool: { name: 'sepakat', version, build },
    plan: plan.digest,
    options: {
      forms: make.forms,
      rancangan: make.rancangan,
      lang: make.lang,
      ...(make.profile === undefined ? {} : { profile: make.profile }),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(options.kertas === undefined ? {} : { kertas: options.kertas }),
    },
    rows,
    ...(shard.count === 1 ? {} : { shard }),
  };
}

/** Goes through all rows once for their names: a name that is empty or that two rows share spoils the run. */
async function nameRows(
  plan: Plan,
  table: Table,
  lang: Language,
): Promise<{
  readonly rows: number;
  readonly numbers: readonly number[];
  readonly problem?: string;
}> {
  const words = TOLD[lang];
  const owners = new Map<string, number>();
  const numbers: number[] = [];
  const problems: string[] = [];
  for await (const row of table.rows()) {
    numbers.push(row.number);
    const name = nameOf(plan, row);
    const owner = owners.get(sameName(name));
    if (name === '') problems.push(words.unnamed(row.number));
    else if (owner !== undefined) problems.push(words.shared(owner, row.number, name));
    else owners.set(sameName(name), row.number);
  }
  if (numbers.length === 0) return { rows: 0, numbers, problem: words.empty };
  if (problems.length === 0) return { rows: numbers.length, numbers };
  const shown = problems.slice(0, 20).map((problem) => `  ${problem}\n`);
  const more = problems.length - shown.length;
  return {
    rows: numbers.length,
    numbers,
    problem: words.names(shown.join(''), more, plan.pattern),
  };
}

const rowsIn = (shard: Shard, numbers: readonly number[]): number =>
  numbers.filter((number) => isIn(shard, number)).length;

/** Tries the first rows without writing; an error that all of them have outside the columns is the template's. */
async function tryRows(
  root: string,
  plan: Plan,
  table: Table,
  make: MakeOptions,
): Promise<RowResult | undefined> {
  if (make.rancangan) return undefined;
  const pool = openPool(root, plan, { ...make, forms: [] }, 1);
  const first: RowResult[] = [];
  for await (const row of table.rows()) {
    first.push(...(await pool.make([row])));
    if (first.length === TRIED) break;
  }
  const [one, ...others] = first;
  if (one === undefined || first.length < 2) return undefined;
  const shared = one.findings.filter(
    ({ severity, cell, rule, path }) =>
      severity === 'error' &&
      cell === undefined &&
      others.every(({ findings }) =>
        findings.some((other) => other.rule === rule && other.path === path),
      ),
  );
  return shared.length === 0 ? undefined : { ...one, findings: shared };
}

async function* selected(
  table: Table,
  shard: Shard,
  done: ReadonlySet<number>,
): AsyncGenerator<readonly Row[]> {
  let portion: Row[] = [];
  for await (const row of table.rows()) {
    if (!isIn(shard, row.number) || done.has(row.number)) continue;
    portion.push(row);
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** Hands out portions, as many at once as the pool is wide, and passes on what comes back. */
async function work(
  portions: AsyncIterable<readonly Row[]>,
  pool: Pool,
  progress: Progress,
  record: (results: readonly RowResult[]) => void,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const portion of portions) {
    const task: Promise<void> = pool.make(portion).then((results) => {
      record(results);
      progress.advance(results.length);
      running.delete(task);
    });
    running.add(task);
    if (running.size >= pool.width) await Promise.race(running);
  }
  await Promise.all(running);
}
