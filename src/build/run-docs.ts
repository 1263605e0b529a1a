import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogOf } from './catalog.ts';
import { docsPages } from './docs.ts';
import { readSchemaFiles } from './schema-files.ts';

const root = process.cwd();
const pages = docsPages(catalogOf(readSchemaFiles(join(root, 'schemas')), root, ''));
// Pages of regulations that are no longer there go too.
rmSync(join(root, 'docs', 'peraturan'), { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
