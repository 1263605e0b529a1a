import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { verdictOnly } from '../../src/build/verdict-only.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { checkText, ROOT } from '../support/knowledge.ts';

const built = loadKnowledge(ROOT);
const drafts = globSync(['examples/**/*.yaml', 'test/fixtures/**/*.yaml'], {
  cwd: ROOT,
  absolute: true,
}).sort();

/** The text, and the text without each of its top-level keys in turn. */
function variants(text: string): string[] {
  const blocks = text.split(/\n(?=[a-z_]+:)/);
  return [text, ...blocks.map((_, i) => blocks.filter((_, at) => at !== i).join('\n'))];
}

describe('what the build writes judges as the schemas do', () => {
  it.each(drafts.map((path) => [relative(ROOT, path), path]))('%s', (_, path) => {
    for (const text of variants(readFileSync(path, 'utf8')))
      expect(JSON.stringify(checkText(text, { knowledge: built }).report)).toBe(
        JSON.stringify(checkText(text).report),
      );
  });
});

describe('the law of other days, as the build writes it', () => {
  it.each(['2008-03-01', '2016-06-01', '2019-06-01', '2020-06-01'])('on %s', (asOf) => {
    for (const path of drafts) {
      const text = readFileSync(path, 'utf8');
      expect(JSON.stringify(checkText(text, { knowledge: built, asOf }).report)).toBe(
        JSON.stringify(checkText(text, { asOf }).report),
      );
    }
  });
});

describe('code without errors', () => {
  it('counts an error instead of recording it', () => {
    const code =
      'let vErrors = null;let errors = 0;const err0 = {instancePath,keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;validate1.errors = vErrors;return errors === 0;';
    expect(verdictOnly(code)).toBe('let errors = 0;errors++;return errors === 0;');
  });

  it('throws where errors are written in a way it does not know', () => {
    expect(() => verdictOnly('vErrors.unshift(err0);')).toThrow('errors left');
  });
});
