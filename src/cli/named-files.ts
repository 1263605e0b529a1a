import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PATH_KEYS } from '../core/check.ts';
import { type Draft, type PlacedText, texts } from '../core/draft/draft.ts';

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

/** The files that a draft names and that are not there or no picture where one is needed, as written. `file` is the draft's own path. */
export function missingFiles(draft: Draft, file: string): ReadonlySet<string> {
  return new Set(
    named(draft)
      .filter(({ path, text }) => {
        const full = resolve(dirname(file), text);
        return !isFile(full) || (PICTURE_KEYS.has(path.at(-1)) && !isPicture(full));
      })
      .map(({ text }) => text),
  );
}

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
