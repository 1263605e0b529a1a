import { readFileSync } from 'node:fs';
import { createRegions } from '../../../src/core/regions.ts';
import type { RuleContext } from '../../../src/core/rule.ts';

const csv = new URL('../../../schemas/wilayah/wilayah.csv', import.meta.url);

/** What a rule may know beside the draft: the real regions, a fixed day, no law. */
export const CONTEXT: RuleContext = {
  asOf: '2026-03-02',
  law: { regulations: new Map() },
  regions: createRegions(readFileSync(csv, 'utf8')),
  linked: new Map(),
  blanks: [],
  languages: ['id'],
  translations: new Map(),
};

/** The same on another day. */
export const on = (asOf: string): RuleContext => ({ ...CONTEXT, asOf });
