import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.ts';

/**
 * Texts by their keys, kept in a folder. Each line of a file is a key, a check sum and the text; files are only
 * ever appended to, a whole line at a time, so two runs may share them, and a line that was damaged or cut is
 * passed over as if it had never been written.
 */
export interface Log {
  readonly get: (key: string) => string | undefined;
  /** Keeps a text for later runs; written by `flush`. A text must not hold a line break. */
  readonly put: (key: string, text: string) => void;
  /** Writes what was put. A folder that cannot be written is no error: nothing is kept then. */
  readonly flush: () => void;
}

/** A log over files `<first two letters of the key>.log`, each read when the first key of its own is asked for. */
export function openLog(folder: string): Log {
  const read = new Map<string, ReadonlyMap<string, string>>();
  const fresh = new Map<string, string[]>();
  const shardOf = (key: string): string => key.slice(0, 2);
  return {
    get: (key) => {
      const shard = shardOf(key);
      const lines = read.get(shard) ?? linesOf(join(folder, `${shard}.log`));
      read.set(shard, lines);
      const line = lines.get(key);
      return line === undefined ? undefined : checked(key, line);
    },
    put: (key, text) => {
      const shard = shardOf(key);
      fresh.set(shard, [...(fresh.get(shard) ?? []), `${key} ${sum(key, text)} ${text}\n`]);
    },
    flush: () => {
      try {
        if (fresh.size > 0) mkdirSync(folder, { recursive: true, mode: 0o700 });
        // A break in front ends a line that another run left unfinished.
        for (const [shard, lines] of fresh)
          appendFileSync(join(folder, `${shard}.log`), `\n${lines.join('')}`, { mode: 0o600 });
      } catch {
        // The next run does the work again.
      }
      fresh.clear();
    },
  };
}

function linesOf(path: string): ReadonlyMap<string, string> {
  try {
    return new Map(
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(' ')), line]),
    );
  } catch {
    return new Map();
  }
}

function checked(key: string, line: string): string | undefined {
  const [, kept = ''] = line.split(' ', 2);
  const text = line.slice(key.length + kept.length + 2);
  return kept === sum(key, text) ? text : undefined;
}

const sum = (key: string, text: string): string => digest(`${key} ${text}`).slice(0, 12);
