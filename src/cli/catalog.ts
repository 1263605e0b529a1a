import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../core/law/catalog.ts';
import type { Regulation } from '../core/law/law.ts';
import type { IndexFile } from './data.ts';

/** What the build wrote for the commands that show the law. `validate` never reads it. */
export type CatalogFile = Pick<Catalog, 'rules' | 'keys' | 'fixtures'>;

/** The law and the rules of a package folder with all that is said of them. */
export function loadCatalog(root: string): Catalog {
  const read = <T>(file: string): T =>
    JSON.parse(readFileSync(join(root, 'dist', 'data', file), 'utf8')) as T;
  const { version, kinds, cooperations } = read<IndexFile>('index.json');
  return {
    ...read<CatalogFile>('catalog.json'),
    law: {
      regulations: new Map(
        read<Regulation[]>('provisions.json').map((regulation) => [regulation.id, regulation]),
      ),
    },
    kinds: new Map(Object.entries(kinds)),
    cooperations: new Map(Object.entries(cooperations)),
    version,
  };
}
