import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CatalogFile } from '../cli/catalog.ts';
import type { Catalog, CatalogRule } from '../core/law/catalog.ts';
import { conditionWords } from './condition-words.ts';
import { expectedFindings } from './fixture-marks.ts';
import type { Fragment, JsonSchema, SchemaFiles } from './schema-files.ts';

/** The rules as the commands that show the law read them. */
export function catalogFile(files: SchemaFiles, fixtures: CatalogFile['fixtures']): CatalogFile {
  return {
    rules: files.fragments.map(catalogRule),
    keys: Object.fromEntries(
      [...files.kinds].map(([kind, { shape }]) => [
        kind,
        Object.keys((files.shapes[shape]?.['properties'] ?? {}) as JsonSchema),
      ]),
    ),
    fixtures,
  };
}

function catalogRule({ entry, notes, appliesIf, body }: Fragment): CatalogRule {
  const condition = conditionWords(entry.check === 'human' ? (appliesIf ?? body) : appliesIf);
  return { ...entry, ...notes, ...(condition === undefined ? {} : { condition }) };
}

/** Which fixtures say that a rule finds something in them, by rule id. A package without tests has none. */
export function readFixtures(root: string): CatalogFile['fixtures'] {
  const folder = join(root, 'test', 'fixtures');
  if (!existsSync(folder)) return {};
  const found = new Map<string, string[]>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  for (const name of names) {
    const rules = new Set(
      expectedFindings(readFileSync(join(folder, name), 'utf8')).map(({ rule }) => rule),
    );
    const shown = relative(root, join(folder, name)).split(sep).join('/');
    for (const rule of rules) found.set(rule, [...(found.get(rule) ?? []), shown]);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The catalog made from the files themselves: for generated pages, and for tests. */
export function catalogOf(files: SchemaFiles, root: string, version: string): Catalog {
  return {
    ...catalogFile(files, readFixtures(root)),
    law: {
      regulations: new Map(files.regulations.map((regulation) => [regulation.id, regulation])),
    },
    kinds: new Map([...files.kinds].map(([kind, { info }]) => [kind, info])),
    cooperations: files.cooperations,
    version,
  };
}
