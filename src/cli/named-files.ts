import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PATH_KEYS } from '../core/check.ts';
import { type Draft, type PlacedText, texts } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';

/** Keys of the format that name a picture. */
const PICTURE_KEYS: ReadonlySet<unknown> = new Set(['lambang', 'garuda']);
/** How the pictures that Word shows begin: PNG, JPEG, GIF, BMP. */
const PICTURE_STARTS = ['89504e47', 'ffd8ff', '474946', '424d'];

/** The absolute paths of the files that a draft names, each once. `file` is the draft's own path. */
export function namedFiles(draft: Draft, file: string): string[] {
  return [...new Set(named(draft).map(({ text }) => resolve(dirname(file), text)))];
}

const named = (draft: Draft): PlacedText[] =>
  texts(draft).filter(({ path }) => PATH_KEYS.has(String(path.at(-1))));

/** The files that a draft names and that are not there, or not what its place needs, as written. `file` is the draft's own path. */
export function missingFiles(draft: Draft, file: string): ReadonlySet<string> {
  return new Set(
    named(draft)
      .filter(({ path, text }) => {
        const full = resolve(dirname(file), text);
        return !isFile(full) || !suits(full, path);
      })
      .map(({ text }) => text),
  );
}

/** A picture where one is printed, a CSV file where rows are; an annex (`lampiran[0].berkas`) may be anything. */
function suits(full: string, path: Path): boolean {
  if (PICTURE_KEYS.has(path.at(-1))) return isPicture(full);
  return path.at(-1) !== 'berkas' || typeof path.at(-2) === 'number' || isTable(full);
}

/** Whether a file is called CSV, wherever its name leads. Throws where there is no such file. */
export const isTable = (path: string): boolean => /\.csv$/i.test(realpathSync(path));

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isPicture(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(4);
      readSync(file, start, 0, 4, 0);
      return PICTURE_STARTS.some((known) => start.toString('hex').startsWith(known));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
