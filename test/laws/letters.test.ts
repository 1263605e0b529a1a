import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { ROOT } from '../support/knowledge.ts';

/** Judges letters of any alphabet, in an expression that most drafts never reach. */
const ALLOWED = /judul-huruf-kapital\.ts$/;

it('names letters by their range where every draft is read: `\\p{L}` takes 30 times as long to compile', () => {
  const slow = globSync('src/rules/**/*.ts', { cwd: ROOT, absolute: true }).filter(
    (path) => !ALLOWED.test(path) && /\\p\{/.test(readFileSync(path, 'utf8')),
  );
  expect(slow.map((path) => relative(ROOT, path))).toEqual([]);
});
