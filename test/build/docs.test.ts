import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { docsPages } from '../../src/build/docs.ts';
import { CATALOG } from '../support/catalog.ts';
import { ROOT } from '../support/knowledge.ts';

const pages = docsPages(CATALOG);

describe('the pages made from the data', () => {
  it('are as `npm run docs` writes them', () => {
    const stale = [...pages].filter(([path, text]) => {
      try {
        return readFileSync(join(ROOT, path), 'utf8') !== text;
      } catch {
        return true;
      }
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('are all that stand there', () => {
    expect(globSync('docs/peraturan/*', { cwd: ROOT }).filter((path) => !pages.has(path))).toEqual(
      [],
    );
  });

  it('are not large', () => {
    const size = [...pages.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(size).toBeLessThan(1_500_000);
  });

  it('lead nowhere that is not there', () => {
    const anchors = new Set(
      [...(pages.get('docs/aturan.md') ?? '').matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id),
    );
    const broken = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)#\s]*\.md)(?:#([^)]+))?\)/g)]
        .filter(([, target = '', anchor]) => {
          const to = new URL(target, `file:///${path}`).pathname.slice(1);
          return !pages.has(to) || (anchor !== undefined && !anchors.has(anchor));
        })
        .map(([link]) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
