import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { expectedFindings, sorted } from './support/fixtures.ts';
import { checkText, ROOT } from './support/knowledge.ts';

const paths = globSync('test/fixtures/**/*.yaml', { cwd: ROOT, absolute: true }).sort();

describe('fixtures state their own findings', () => {
  it('finds fixtures', () => {
    expect(paths.length).toBeGreaterThan(0);
  });

  it.each(paths.map((path) => [relative(ROOT, path), path]))('%s', (_, path) => {
    const text = readFileSync(path, 'utf8');
    const { report } = checkText(text);
    const found = report.findings.map(({ rule, range }) => ({ line: range.start.line, rule }));
    expect(sorted(found)).toEqual(sorted(expectedFindings(text)));
  });
});
