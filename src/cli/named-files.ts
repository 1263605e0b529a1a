import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PATH_KEYS } from '../core/check.ts';
import { type Draft, texts } from '../core/draft/draft.ts';

/** The files that a draft names and that are not there, as written. `file` is the draft's own path. */
export function missingFiles(draft: Draft, file: string): ReadonlySet<string> {
  const named = [...texts(draft)]
    .filter(({ path }) => PATH_KEYS.has(String(path.at(-1))))
    .map(({ text }) => text);
  return new Set(named.filter((name) => !isFile(resolve(dirname(file), name))));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
