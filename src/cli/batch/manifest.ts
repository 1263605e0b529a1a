import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Shard } from '../../batch/shard.ts';
import { digest } from '../cache/digest.ts';
import { fileError } from '../files.ts';
import { UsageError } from '../host.ts';
import { writeAtomically } from '../write.ts';
import type { RowResult } from './row-maker.ts';

/** The list of all that a run made, one line a row, in the order of the table. */
export const MANIFEST = 'manifes.jsonl';
/** The same while the run goes on, in the order in which rows are done. */
const JOURNAL = 'manifes.jsonl.berjalan';

/** What a run was asked to make: two runs with the same header make the same bytes. */
export interface ManifestHeader {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'sepakat'; readonly version: string; readonly build: string };
  /** Digest of template, table, mapping and pattern. */
  readonly plan: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows of the whole table. */
  readonly rows: number;
  /** Which part of them; absent for all. */
  readonly shard?: Shard;
}

export interface Manifest {
  readonly header: ManifestHeader;
  readonly results: readonly RowResult[];
}

/** Writes results as they come, and the whole list at the end. */
export interface Recorder {
  readonly record: (results: readonly RowResult[]) => void;
  readonly finish: () => void;
}

/** Begins the list of a run in a folder. `kept`: results of an earlier run that still hold. */
export function openRecorder(
  folder: string,
  header: ManifestHeader,
  kept: readonly RowResult[],
): Recorder {
  const journal = join(folder, JOURNAL);
  const results = [...kept];
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      throw fileError(error, folder);
    }
  };
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    rmSync(join(folder, MANIFEST), { force: true });
  });
  writeAtomically(journal, bytesOf(header, kept), folder);
  return {
    record: (made) => {
      results.push(...made);
      attempt(() => appendFileSync(journal, made.map(line).join('')));
    },
    finish: () => {
      const sorted = results.sort((a, b) => a.row - b.row);
      writeAtomically(join(folder, MANIFEST), bytesOf(header, sorted), folder);
      attempt(() => unlinkSync(journal));
    },
  };
}

/** Writes the list of a run that is done. */
export function writeManifest(folder: string, { header, results }: Manifest): void {
  const sorted = [...results].sort((a, b) => a.row - b.row);
  writeAtomically(join(folder, MANIFEST), bytesOf(header, sorted), folder);
}

const bytesOf = (header: ManifestHeader, results: readonly RowResult[]): Uint8Array =>
  new TextEncoder().encode(line(header) + results.map(line).join(''));

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** The list in a folder, of a run that is done or was stopped; undefined where there is none. */
export function readManifest(folder: string): Manifest | undefined {
  const path = [MANIFEST, JOURNAL].map((name) => join(folder, name)).find((one) => existsSync(one));
  if (path === undefined) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const header = parsed<ManifestHeader>(lines[0] ?? '');
  if (header?.schemaVersion !== 1)
    throw new UsageError(
      `Manifes di \`${folder}\` tidak dapat dibaca.`,
      'Hapus manifesnya, lalu jalankan tanpa --resume.',
    );
  // The last line of a run that was stopped may be cut.
  return { header, results: lines.slice(1).flatMap((text) => parsed<RowResult>(text) ?? []) };
}

/** Whether a run that was stopped left its list unfinished. */
export const isUnfinished = (folder: string): boolean => existsSync(join(folder, JOURNAL));

function parsed<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/**
 * What an earlier run in this folder made and that is still there, byte for byte. Throws `UsageError` where that
 * run was asked for something else. Files that it left half-written are removed.
 */
export function resumable(folder: string, header: ManifestHeader): RowResult[] {
  removeLeftovers(folder);
  const earlier = readManifest(folder);
  if (earlier === undefined) return [];
  if (JSON.stringify(earlier.header) !== JSON.stringify(header))
    throw new UsageError(
      `Pekerjaan di \`${folder}\` tidak dapat dilanjutkan: templat, tabel, pilihan, atau versi Sepakat sudah berubah.`,
      'Jalankan tanpa --resume untuk mengulang dari awal, atau pakai folder lain.',
    );
  const rows = new Map(earlier.results.map((result) => [result.row, result]));
  return [...rows.values()].filter(
    ({ status, files }) =>
      status === 'made' &&
      Object.entries(files).every(([name, sum]) => digestOf(join(folder, name)) === sum),
  );
}

function digestOf(path: string): string | undefined {
  try {
    return digest(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Neighbours into which a run was writing when it was killed; those of a run that still lives stay. */
function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\..+\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
