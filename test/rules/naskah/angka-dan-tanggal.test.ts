import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { valueAt } from '../../../src/core/draft/draft.ts';
import { type Bilingual, fill } from '../../../src/core/finding.ts';
import type { CodeRule } from '../../../src/core/rule.ts';
import { CLEAN, contextOf, draftOf } from './yaml-draft.ts';

interface Entry {
  readonly id: string;
  readonly severity: string;
  readonly args?: readonly string[];
  readonly message: Bilingual;
  readonly advice: Bilingual;
  readonly examples: {
    readonly bad: string;
    readonly good: string;
    readonly linked?: Readonly<Record<string, string>>;
  };
}

const registry = JSON.parse(
  readFileSync(
    fileURLToPath(
      new URL(
        '../../../schemas/naskah/angka-dan-tanggal.requirements.schema.json',
        import.meta.url,
      ),
    ),
    'utf8',
  ),
) as { readonly allOf: readonly { readonly 'x-requirement': Entry }[] };
const entries = registry.allOf.map((fragment) => fragment['x-requirement']);

const nameOf = ({ id }: Entry): string => id.slice('naskah/'.length);
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const rules = new Map<string, CodeRule>();
for (const entry of entries) {
  const module = (await import(`../../../src/rules/naskah/${nameOf(entry)}.ts`)) as Record<
    string,
    CodeRule
  >;
  const rule = module[camel(nameOf(entry))];
  if (rule !== undefined) rules.set(entry.id, rule);
}

/** The clean agreement with the keys of an example in place of its own */
function withExample(snippet: string): string {
  const base = parseDocument(CLEAN, { schema: 'failsafe' });
  const part = parseDocument(snippet, { schema: 'failsafe' });
  const json = part.toJS() as Record<string, unknown>;
  for (const key of Object.keys(json)) base.set(key, part.get(key, true));
  return String(base);
}

function run(
  entry: Entry,
  text: string,
): { readonly hits: readonly { readonly args?: Readonly<Record<string, string>> }[] } {
  const linked = new Map(
    Object.entries(entry.examples.linked ?? {}).map(([file, source]) => [file, draftOf(source)]),
  );
  const found = rules.get(entry.id)?.(draftOf(text), contextOf({ linked }));
  return { hits: typeof found === 'string' || found === undefined ? [] : found };
}

describe('the registry of figures, dates and references', () => {
  it('has a function for every entry', () => {
    expect([...rules.keys()]).toEqual(entries.map(({ id }) => id));
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s: the bad example is found, with words',
    (_, entry) => {
      const { hits } = run(entry, entry.examples.bad);
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) {
        expect(Object.keys(hit.args ?? {}).sort()).toEqual([...(entry.args ?? [])].sort());
        for (const template of [entry.message, entry.advice])
          expect(fill(template, hit.args ?? {}).id).not.toContain('undefined');
      }
    },
  );

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s: the good example passes',
    (_, entry) => {
      expect(run(entry, entry.examples.good).hits).toEqual([]);
    },
  );

  // The clean agreement has an annex, so that no text in it can miss one.
  const inside = entries.filter(({ id }) => id !== 'naskah/lampiran-tidak-ada');
  it.each(inside.map((entry) => [entry.id, entry] as const))(
    '%s: its examples stand in a whole agreement',
    (_, entry) => {
      expect(run(entry, withExample(entry.examples.bad)).hits.length).toBeGreaterThan(0);
      expect(run(entry, withExample(entry.examples.good)).hits).toEqual([]);
    },
  );

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s says nothing about a clean agreement',
    (_, entry) => {
      expect(run(entry, CLEAN).hits).toEqual([]);
    },
  );

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s points at places that exist',
    (_, entry) => {
      const text = entry.examples.bad;
      for (const hit of run(entry, text).hits as {
        path: (string | number)[];
        at?: string;
        excerpt?: string;
      }[]) {
        const value = valueAt(
          draftOf(text),
          ...(hit.at === 'missing' ? hit.path.slice(0, -1) : hit.path),
        );
        expect(value).toBeDefined();
        if (hit.excerpt !== undefined) expect(value).toContain(hit.excerpt);
      }
    },
  );
});

describe('speed', () => {
  const hostile = [
    '1 '.repeat(100_000),
    '30 (tiga puluh '.repeat(14_000),
    '9'.repeat(200_000),
    'Senin tanggal dua bulan '.repeat(9_000),
    'tahun dua ribu dua '.repeat(11_000),
    `Pasal 7 ${'dan Pasal 8 '.repeat(17_000)}`,
    'Pasal 7 ayat (2) '.repeat(12_000),
    'membayar biaya paling lambat '.repeat(7_000),
    'Perjanjian ini berlaku selama '.repeat(7_000),
    'Pengadilan Negeri Kelas '.repeat(8_000),
    '<pasal:x>'.repeat(22_000),
    '<'.repeat(200_000),
    `a${' '.repeat(200_000)}b`,
    '('.repeat(200_000),
    'Rp'.repeat(100_000),
    'Rp. 1.000.000,- '.repeat(13_000),
    'lampiran Lampiran IV '.repeat(10_000),
    'rangkap 2 (dua '.repeat(13_000),
  ];
  it.each(hostile.map((text) => [text.slice(0, 30), text] as const))(
    'reads 200 KB of “%s” in no time',
    (_, text) => {
      const draft = {
        ...draftOf(CLEAN),
        lain_lain: { ayat: [{ teks: text }] },
        judul: text,
      };
      const slow: string[] = [];
      for (const [id, rule] of rules) {
        const start = performance.now();
        rule(draft, contextOf());
        if (performance.now() - start > 2000)
          slow.push(`${id}: ${Math.round(performance.now() - start)} ms`);
      }
      expect(slow).toEqual([]);
    },
  );
});
