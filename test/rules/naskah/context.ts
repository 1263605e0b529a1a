import { readFileSync } from 'node:fs';
import { createRegions } from '../../../src/core/regions.ts';
import type { Hit, RuleContext, RuleResult } from '../../../src/core/rule.ts';

const csv = new URL('../../../schemas/wilayah/wilayah.csv', import.meta.url);

/** What a rule of wording may know beside the draft: the real regions, a fixed day, no law. */
export const CONTEXT: RuleContext = {
  asOf: '2026-03-02',
  law: { regulations: new Map() },
  regions: createRegions(readFileSync(csv, 'utf8')),
  linked: new Map(),
  blanks: [],
  languages: ['id'],
  translations: new Map(),
};

/** The hits of a rule; a verdict without hits fails the test. */
export function hitsOf(result: RuleResult): readonly Hit[] {
  if (typeof result === 'string') throw new Error(`verdict ${result} in place of hits`);
  return result;
}

/** What of each hit a test compares: `path excerpt` in one line. */
export function places(result: RuleResult): string[] {
  return hitsOf(result).map(({ path, excerpt }) =>
    excerpt === undefined ? path.join('.') : `${path.join('.')} ${excerpt}`,
  );
}
