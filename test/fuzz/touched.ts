import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

/** Files that were opened or written between `watch` and `stop`. */
export interface Touched {
  readonly opened: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly stop: () => void;
}

const READS = ['readFileSync', 'openSync', 'readFile', 'open', 'createReadStream'] as const;
const WRITES = [
  ...['writeFileSync', 'appendFileSync', 'mkdirSync', 'mkdtempSync', 'rmSync', 'unlinkSync'],
  ...['renameSync', 'copyFileSync', 'symlinkSync', 'linkSync', 'createWriteStream', 'writeFile'],
] as const;

/** Looks at every call of the file system in this process, also of modules that imported it before. */
export function watch(): Touched {
  const opened = new Set<string>();
  const written = new Set<string>();
  const real = fs as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
  const kept = new Map<string, (...args: readonly unknown[]) => unknown>();
  const spy = (names: readonly string[], seen: Set<string>): void => {
    for (const name of names) {
      const original = real[name];
      if (original === undefined) throw new Error(`no ${name} in this version of Node`);
      kept.set(name, original);
      real[name] = (...args) => {
        if (typeof args[0] === 'string') seen.add(resolve(args[0]));
        return original(...args);
      };
    }
  };
  spy(READS, opened);
  spy(WRITES, written);
  syncBuiltinESMExports();
  return {
    opened,
    written,
    stop: () => {
      for (const [name, original] of kept) real[name] = original;
      syncBuiltinESMExports();
    },
  };
}
