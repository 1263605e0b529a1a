import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { decode, MAX_BYTES } from '../core/source.ts';
import { type Host, UsageError } from './host.ts';

/** A file to work on, by its name as shown (relative, with forward slashes). */
export interface Input {
  readonly name: string;
  /** Absolute path; absent for standard input. */
  readonly path?: string;
  /** Whether the user named this very file, and no folder or pattern that holds it. */
  readonly named: boolean;
  /** Reads it; one draft at a time, so that thousands need no more memory than one. Throws `UsageError`. */
  readonly read: () => InputFile;
}

/** An input that has been read. */
export interface InputFile {
  readonly name: string;
  readonly path?: string;
  readonly bytes: Uint8Array;
}

export interface Inputs {
  readonly files: readonly Input[];
  /** YAML files in folders that are no drafts. */
  readonly skipped: number;
}

const YAML = ['**/*.yaml', '**/*.yml'];

/**
 * Files, folders and globs → the drafts they name, each once, in a stable order; `-` is standard input.
 * Throws `UsageError` where a name matches nothing or cannot be read.
 */
export async function findInputs(
  names: readonly string[],
  host: Host,
  stdinName = '-',
): Promise<Inputs> {
  const named = names.length > 0 ? names : ['.'];
  const files = new Map<string, Input>();
  let skipped = 0;
  for (const name of named) {
    if (name === '-') {
      const bytes = await host.stdin();
      files.set('-', stdinInput(bytes, stdinName, host.cwd));
      continue;
    }
    const { paths, certain } = await expand(name, host.cwd);
    const before = files.size;
    for (const path of paths) {
      if (certain || looksLikeDraft(path, host.cwd))
        files.set(path, inputOf(path, host.cwd, certain));
      else skipped++;
    }
    if (files.size === before && !paths.some((path) => files.has(path)))
      throw new UsageError(
        `Tidak ada naskah yang cocok dengan \`${name}\`.`,
        'Sebutkan berkas .yaml yang berisi naskah, atau folder yang memuatnya.',
      );
  }
  const sorted = [...files.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
  return { files: sorted, skipped };
}

/** `certain`: the user named this very file, so it is taken for a draft whatever it holds. */
async function expand(
  name: string,
  cwd: string,
): Promise<{ readonly paths: readonly string[]; readonly certain: boolean }> {
  const path = resolve(cwd, name);
  const found = statOf(path);
  if (found?.isFile()) return { paths: [path], certain: true };
  if (found?.isDirectory()) return { paths: await matching(YAML, path), certain: false };
  if (/[*?[\]{}]/.test(name))
    return { paths: await matching([name.replaceAll(sep, '/')], cwd), certain: false };
  if (found !== undefined)
    throw new UsageError(
      `\`${name}\` bukan berkas biasa.`,
      'Untuk membaca dari masukan baku, tulis `-` sebagai nama berkas.',
    );
  if (name.includes('\ufffd')) throw unreadableName(name);
  throw new UsageError(
    `Berkas \`${name}\` tidak ada.`,
    'Periksa ejaan nama berkas dan folder tempat perintah dijalankan.',
  );
}

/** The glob library is read only where there is something to expand. */
async function matching(patterns: string[], cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return glob(patterns, { cwd, absolute: true, dot: false, ignore: ['**/node_modules/**'] });
}

function statOf(path: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (isFileError(error, 'ENOENT') || isFileError(error, 'ENOTDIR')) return undefined;
    throw fileError(error, path);
  }
}

/** The bytes of a file that a draft names; undefined for what is no plain file (`/dev/zero`, a pipe) or too large. */
export function readNamed(path: string, longest: number): Buffer | undefined {
  const found = statSync(path);
  return found.isFile() && found.size <= longest ? readFileSync(path) : undefined;
}

/** Standard input; an editor that says which file it is gets the findings of that file, with the files it names. */
function stdinInput(bytes: Uint8Array, name: string, cwd: string): Input {
  if (name === '-') return { name, named: true, read: () => ({ name, bytes }) };
  const path = resolve(cwd, name);
  const shown = shownName(path, cwd);
  return { name: shown, path, named: true, read: () => ({ name: shown, path, bytes }) };
}

function inputOf(path: string, cwd: string, named: boolean): Input {
  const name = shownName(path, cwd);
  return { name, path, named, read: () => ({ name, path, bytes: readBytes(path, name) }) };
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    // A file that is too large is never read: its size alone is the finding.
    return statSync(path).size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFileSync(path);
  } catch (error) {
    throw fileError(error, name);
  }
}

/** The first bytes of a file; where more follow, that is told. */
function readStart(path: string, name: string): { bytes: Uint8Array; whole: boolean } {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(START);
      const length = readSync(file, bytes, 0, START, 0);
      return { bytes: bytes.subarray(0, length), whole: length < START };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileError(error, name);
  }
}

function startOf(path: string, name: string): ReturnType<typeof readStart> | undefined {
  try {
    return readStart(path, name);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Where a draft says what it is, if it is one. */
const START = 16 * 1024;

/** A path as reports show it: relative to the working folder, with forward slashes on every system. */
export function shownName(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return (short === '' || short.startsWith('..') ? path : short).replaceAll(sep, '/');
}

/** Other YAML lies in folders too: a draft says `draf:`, `dokumen:` or `kerja_sama:` at the top level, or is no text at all. */
function looksLikeDraft(path: string, cwd: string): boolean {
  const name = shownName(path, cwd);
  const start = startOf(path, name);
  // What cannot be opened is told of when its turn comes, and the others are still checked.
  if (start === undefined) return true;
  const { bytes, whole } = start;
  if (SAYS_WHAT_IT_IS.test(new TextDecoder('latin1').decode(bytes))) return true;
  const source = decode(whole ? bytes : readBytes(path, name));
  return 'problem' in source ? source.problem !== 'kosong' : SAYS_WHAT_IT_IS.test(source.text);
}

const SAYS_WHAT_IT_IS = /^(?:\u00ef\u00bb\u00bf)?(draf|dokumen|kerja_sama)[ \t]*:/im;

export function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ada',
  EACCES: 'tidak boleh dibuka (hak akses)',
  EPERM: 'tidak boleh diubah (hak akses)',
  EROFS: 'berada di tempat yang hanya dapat dibaca',
  ENOSPC: 'tidak dapat ditulis: penyimpanan penuh',
  EDQUOT: 'tidak dapat ditulis: kuota penyimpanan habis',
  EISDIR: 'adalah folder, bukan berkas',
  ENOTDIR: 'tidak dapat dicapai: sebagian jalurnya bukan folder',
  EEXIST: 'sudah ada',
  EMFILE: 'tidak dapat dibuka: terlalu banyak berkas terbuka',
  EBUSY: 'sedang dipakai program lain (tutup dahulu di Word)',
};

/** Node.js reads names as UTF-8 and cannot find a file whose name is in an older encoding. */
const unreadableName = (name: string): UsageError =>
  new UsageError(
    `Nama berkas \`${name}\` memuat karakter yang tidak dapat dibaca (bukan UTF-8).`,
    'Ganti nama berkasnya, lalu ulangi.',
  );

/** An error of the file system as a message; anything else is thrown on as the defect it is. */
export function fileError(error: unknown, name: string): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = FILE_ERRORS[code];
  if (words === undefined) throw error;
  if (code === 'ENOENT' && name.includes('\ufffd')) return unreadableName(name);
  return new UsageError(`\`${name}\` ${words}.`);
}
