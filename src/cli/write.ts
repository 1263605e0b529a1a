import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileError } from './files.ts';
import { UsageError } from './host.ts';

/** A file that comes to be whole or not at all. */
export interface AtomicFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Gives the file its name. */
  readonly commit: () => void;
  /** Leaves nothing behind; does nothing after `commit`. */
  readonly abandon: () => void;
}

/**
 * Opens a file that is written into a neighbour first, and renamed onto its name when it is whole. Each step
 * throws `UsageError` where the folder cannot be written or the disk is full; nothing is left behind then.
 */
export function openAtomically(
  name: string,
  cwd: string,
  options: { readonly overwrite?: boolean } = {},
): AtomicFile {
  const path = resolve(cwd, name);
  if (isDevice(path)) return openDevice(path, name);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const open: { file?: number } = {};
  const abandon = (): void => {
    if (open.file === undefined) return;
    closeSync(open.file);
    delete open.file;
    removeQuietly(temporary);
  };
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      abandon();
      throw error instanceof UsageError ? error : fileError(error, name);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(temporary, 'w');
  });
  open.file = file;
  return {
    write: (bytes) =>
      attempt(() => {
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      }),
    commit: () =>
      attempt(() => {
        fsyncSync(file);
        if (options.overwrite === false) refuseExisting(path, name);
        renameSync(temporary, path);
        closeSync(file);
        delete open.file;
      }),
    abandon,
  };
}

/** A terminal, a pipe, `/dev/null`: what is there is written to, and never replaced by a file. */
function isDevice(path: string): boolean {
  try {
    const found = statSync(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    // Not there, or not to be reached: writing says which.
    return false;
  }
}

function openDevice(path: string, name: string): AtomicFile {
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      throw fileError(error, name);
    }
  };
  const file = attempt(() => openSync(path, 'w'));
  return {
    write: (bytes) =>
      attempt(() => {
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      }),
    commit: () => closeSync(file),
    abandon: () => {},
  };
}

/** Writes a file whole or not at all; throws as `openAtomically` does. */
export function writeAtomically(
  name: string,
  bytes: Uint8Array,
  cwd: string,
  options: { readonly overwrite?: boolean } = {},
): void {
  const file = openAtomically(name, cwd, options);
  file.write(bytes);
  file.commit();
}

/** Claims the name; fails where it exists, even if it came to be a moment ago. */
function refuseExisting(path: string, name: string): void {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? new UsageError(
          `\`${name}\` sudah ada.`,
          'Pakai nama lain, atau tambahkan --timpa untuk menggantinya.',
        )
      : error;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}
