import { digest } from './cache/digest.ts';
import { readNamed } from './files.ts';

/** Larger than any file that a draft names. */
const LONGEST = 64 * 1024 * 1024;

/**
 * What a named file is now: the digest of its bytes, or `-` where there is none that can be read. Each file is
 * looked at once in a run.
 */
export function statesOf(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const state = known.get(path) ?? stateOf(path);
    known.set(path, state);
    return state;
  };
}

function stateOf(path: string): string {
  try {
    const bytes = readNamed(path, LONGEST);
    return bytes === undefined ? '-' : digest(bytes);
  } catch {
    return '-';
  }
}
