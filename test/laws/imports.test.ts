import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/knowledge.ts';

const files = globSync('src/**/*.ts', { cwd: ROOT, absolute: true }).map((path) => ({
  name: relative(ROOT, path).replaceAll(sep, '/'),
  imports: [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  ),
}));

/** Files that import something matching `what`, other than those allowed to. */
function importers(what: RegExp, allowed: RegExp): string[] {
  return files
    .filter(
      ({ name, imports }) => !allowed.test(name) && imports.some((source) => what.test(source)),
    )
    .map(({ name }) => name);
}

describe('who may import what', () => {
  it('reads the sources', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each([
    ['node modules', /^node:/, /^src\/(cli|build)\/|^src\/index\.ts$/],
    ['commander', /^commander$/, /^src\/cli\//],
    ['docx', /^docx/, /^src\/docx\//],
    ['chalk', /^chalk$/, /^src\/(cli\/|format\/pretty)/],
    ['ajv', /^ajv/, /^src\/build\//],
    ['the command line', /\/cli\//, /^src\/(cli|build)\/|^src\/index\.ts$/],
    ['the build', /\/build\//, /^src\/build\//],
  ])('only its own rooms import %s', (_, what, allowed) => {
    expect(importers(what, allowed)).toEqual([]);
  });

  it('keeps the clock and chance out of the core, the rules, the document and the writer', () => {
    const pure = globSync('src/{core,rules,document,docx,format}/**/*.ts', {
      cwd: ROOT,
      absolute: true,
    });
    const impure = pure.filter((path) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\./.test(readFileSync(path, 'utf8')),
    );
    expect(impure.map((path) => relative(ROOT, path))).toEqual([]);
  });
});
