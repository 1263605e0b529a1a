import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/knowledge.ts';

it('the bundle carries the licence of every package in it', () => {
  const text = readFileSync(join(ROOT, 'dist/LISENSI-PAKET.txt'), 'utf8');
  for (const name of [
    'commander',
    'yaml',
    'chalk',
    'docx',
    'fflate',
    'n2words',
    'fastest-levenshtein',
  ])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(
    text.match(/permission is hereby granted|permission to use, copy/gi)?.length,
  ).toBeGreaterThan(6);
});
