import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { outlineText } from '../../src/document/outline-text.ts';
import { editionOfText } from '../support/edition.ts';
import { checkText, ROOT } from '../support/knowledge.ts';

const EXAMPLES = globSync('examples/*.yaml', { cwd: ROOT, absolute: true })
  .sort()
  .map((path) => [path.slice(ROOT.length), readFileSync(path, 'utf8')] as const);
/** What decides how a draft is read at all. */
const HEAD = new Set(['draf', 'dokumen', 'kerja_sama', 'rezim', 'bahasa']);

/** The draft with a name in place of every word out of a list. */
function withName(text: string, name: string): string {
  const doc = parseDocument(text, { schema: 'failsafe' });
  visit(doc, {
    Pair: (_, { key }) => (isScalar(key) && HEAD.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node) => {
      if (key !== 'key' && /^[a-zA-Z][a-z]+(?:-[a-z]+)*$/.test(String(node.value)))
        node.value = name;
    },
  });
  return doc.toString({ lineWidth: 0 });
}

it.each(EXAMPLES)('%s takes the names of objects for words', (_, text) => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const draft = withName(text, name);
    const { report } = checkText(draft);
    const printed = editionOfText(draft).versions.map(outlineText).join('\n');
    for (const words of [printed, JSON.stringify(report.findings)])
      expect(words).not.toMatch(/\[object |native code|function /);
  }
});
