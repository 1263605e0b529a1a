import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, parseDocument } from 'yaml';
import { fragmentsFor } from '../../src/build/schema-files.ts';
import { checkText, ROOT, SCHEMAS } from '../support/knowledge.ts';

interface Entry {
  readonly id: string;
  readonly check: string;
  readonly examples?: { readonly bad?: string; readonly good?: string; readonly linked?: unknown };
}

const entries = globSync('schemas/{regulations/*,naskah}/*requirements.schema.json', {
  cwd: ROOT,
}).flatMap((path) =>
  (
    JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { allOf: { 'x-requirement': Entry }[] }
  ).allOf.map((fragment) => fragment['x-requirement']),
);
const bases = globSync('examples/*.yaml', { cwd: ROOT })
  .sort()
  .map((path) => readFileSync(join(ROOT, path), 'utf8'));

/** A clean draft with the keys of a snippet in place of its own. */
function merged(base: string, snippet: string): string {
  const doc = parseDocument(base, { schema: 'failsafe' });
  const change = parseDocument(snippet, { schema: 'failsafe' });
  if (isMap(change.contents))
    for (const pair of change.contents.items) doc.set(String(pair.key), pair.value);
  return (doc as Document).toString({ lineWidth: 0 });
}

/** The clean drafts that a rule can speak of. */
function basesOf(id: string): string[] {
  return bases.filter((base) => {
    const doc = parseDocument(base, { schema: 'failsafe' });
    return fragmentsFor(SCHEMAS, String(doc.get('dokumen')), String(doc.get('kerja_sama'))).some(
      ({ entry }) => entry.id === id,
    );
  });
}

const fires = (text: string, id: string): boolean =>
  checkText(text).report.findings.some(({ rule }) => rule === id);

// An example that needs the text of another draft, or a blank, is run by the tests of its own rule.
const alone = entries.filter(
  ({ check, examples }) =>
    check !== 'human' && examples?.bad !== undefined && examples.linked === undefined,
);

describe('the examples of the rules are true', () => {
  it('covers the registry', () => {
    expect(alone.length).toBeGreaterThan(200);
  });

  it.each(alone.map((entry) => [entry.id, entry] as const))('%s', (id, { examples }) => {
    const drafts = basesOf(id);
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.some((base) => fires(merged(base, examples?.bad ?? ''), id))).toBe(true);
    if (examples?.good !== undefined)
      expect(drafts.some((base) => !fires(merged(base, examples.good ?? ''), id))).toBe(true);
  });
});
