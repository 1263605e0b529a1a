import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileError } from './files.ts';
import { UsageError } from './host.ts';

/**
 * Writes a file whole or not at all: into a neighbour first, then renamed onto the name.
 * Throws `UsageError` where the folder cannot be written or the disk is full; nothing is left behind then.
 */
export function writeAtomically(
  name: string,
  bytes: Uint8Array,
  cwd: string,
  options: { readonly overwrite?: boolean } = {},
): void {
  const path = resolve(cwd, name);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(temporary, bytes);
    if (options.overwrite === false) refuseExisting(path, name);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error instanceof UsageError ? error : fileError(error, name);
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
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
