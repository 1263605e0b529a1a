import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../src/cli/open.ts';
import { expectedFindings, sorted } from './support/fixtures.ts';
import { KNOWLEDGE, ROOT, TODAY } from './support/knowledge.ts';

const paths = globSync('test/fixtures/**/*.yaml', { cwd: ROOT, absolute: true }).sort();

describe('fixtures state their own findings', () => {
  it('finds fixtures, clean ones among them', () => {
    const clean = paths.filter((path) => !/#\s*!/.test(readFileSync(path, 'utf8')));
    expect(paths.length).toBeGreaterThan(20);
    expect(clean.length).toBeGreaterThan(2);
  });

  it.each(paths.map((path) => [relative(ROOT, path), path]))('%s', (name, path) => {
    const bytes = readFileSync(path);
    const { report } = checkFile({ name, path, bytes }, KNOWLEDGE, { today: TODAY });
    const found = report.findings.map(({ rule, range }) => ({ line: range.start.line, rule }));
    expect(sorted(found)).toEqual(sorted(expectedFindings(bytes.toString('utf8'))));
  });
});
