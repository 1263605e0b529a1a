import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Document, isMap, isScalar, type Node, parseDocument, visit } from 'yaml';
import { ROOT } from '../support/knowledge.ts';

/** A draft that mutants come from. `file` is its path in the project, with forward slashes. */
export interface Base {
  readonly file: string;
  readonly doc: Document.Parsed;
}

/** All drafts of the project, and what is written in them by key. */
export interface Drafts {
  readonly bases: readonly Base[];
  readonly keys: readonly string[];
  /** Every node that stands behind a key somewhere, so that one can take the place of another. */
  readonly values: ReadonlyMap<string, readonly Node[]>;
}

/** The folders that drafts lie in; what they name lies there too. */
export const FOLDERS = ['examples', 'test/fixtures', 'schemas/kinds'] as const;

/** Reads examples, fixtures and skeletons, in a stable order. */
export function readDrafts(): Drafts {
  const patterns = FOLDERS.map((folder) => `${folder}/**/*.yaml`);
  const bases = globSync(patterns, { cwd: ROOT, absolute: true })
    .map((path) => ({ path, file: relative(ROOT, path).replaceAll('\\', '/') }))
    .filter(({ file }) => !/sepakat\.config|pemetaan/.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ path, file }) => ({
      file,
      doc: parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as Document.Parsed,
    }));
  const values = new Map<string, Node[]>();
  for (const { doc } of bases)
    visit(doc, {
      Pair: (_, { key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        if (isMap(value) || isScalar(value) || value !== null)
          values.set(name, [...(values.get(name) ?? []), value as Node]);
      },
    });
  return { bases, keys: [...values.keys()].sort(), values };
}

/** Where a file of the project stands in a folder. */
export const placeIn = (folder: string, file: string): string => join(folder, ...file.split('/'));
