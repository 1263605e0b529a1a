import { catalogOf } from '../../src/build/catalog.ts';
import type { Catalog } from '../../src/core/law/catalog.ts';
import { ROOT, SCHEMAS } from './knowledge.ts';

/** The law as people read it, from the files themselves. */
export const CATALOG: Catalog = catalogOf(SCHEMAS, ROOT, '0.0.0');
