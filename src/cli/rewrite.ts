import { chmodSync, realpathSync, statSync } from 'node:fs';
import { writeAtomically } from './write.ts';

const MARK = [0xef, 0xbb, 0xbf];

/** Puts a text in place of a draft that was read: whole or not at all, with its byte-order mark, its rights, and through links. */
export function rewriteDraft(path: string, before: Uint8Array, text: string, cwd: string): void {
  const real = realpathSync(path);
  const { mode } = statSync(real);
  writeAtomically(real, encoded(before, text), cwd);
  chmodSync(real, mode & 0o777);
}

/** The bytes of a text that takes the place of others: with a byte-order mark where they had one. */
export function encoded(before: Uint8Array, text: string): Uint8Array {
  const hasMark = MARK.every((byte, i) => before[i] === byte);
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
