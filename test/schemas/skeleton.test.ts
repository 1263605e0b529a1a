import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { fragmentsFor } from '../../src/build/schema-files.ts';
import { normalise } from '../../src/core/draft/normalise.ts';
import { resolve, type Shape, type ShapeSchema } from '../../src/core/draft/shape.ts';
import * as formats from '../../src/core/formats.ts';
import { SCHEMAS } from '../support/knowledge.ts';

const skeletons = [...SCHEMAS.kinds].flatMap(([kind, { info }]) =>
  info.cooperations.map((cooperation) => {
    const url = new URL(
      `../../schemas/kinds/${kind}/skeleton.${cooperation}.yaml`,
      import.meta.url,
    );
    return { kind, cooperation, text: readFileSync(url, 'utf8') };
  }),
);

/** What the law asks of every such document, whatever its facts; a skeleton that left one out would mislead. */
const asked = (kind: string, cooperation: string): string[] =>
  fragmentsFor(SCHEMAS, kind, cooperation)
    .filter(({ entry, appliesIf }) => entry.check === 'schema' && appliesIf === undefined)
    .flatMap(({ body }) => (body?.['required'] as string[] | undefined) ?? []);

const files = Object.values(SCHEMAS.shapes) as (AnySchemaObject & ShapeSchema)[];
const shapes = Object.fromEntries(files.map((file) => [String(file.$id), file]));
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
  formats: { ...formats },
});
ajv.addVocabulary([
  'x-wrap',
  'x-rujukan',
  'x-jalur',
  'x-tetap',
  'x-baku',
  'x-sinonim',
  'x-sinonim-kunci',
  'x-en',
]);
for (const file of files) ajv.addSchema(file);

/** What a drafter could write at a place of each format. */
const SAMPLES: Readonly<Record<string, string>> = {
  tanggal: '2026-03-02',
  lama: '2 tahun',
  rupiah: '1000000',
  bilangan: '2',
  persen: '50%',
  kunci: 'mitra',
};

/** Writes something fitting into every blank of a skeleton, with the list and the wrap left out as a drafter may. */
function fillIn(node: unknown, schema: ShapeSchema | undefined, shape: Shape, base: string): void {
  const target = resolve(shape, schema, base);
  const expected = target?.schema;
  const within = (inner: ShapeSchema | undefined, child: unknown): void =>
    fillIn(child, inner, shape, target?.base ?? base);
  const wrap = expected?.['x-wrap'];
  if (expected?.type === 'array' && !isSeq(node)) within(expected.items, node);
  else if (wrap !== undefined && !isMap(node)) within(expected?.properties?.[wrap], node);
  else if (isSeq(node)) for (const item of node.items) within(expected?.items, item);
  else if (isMap(node)) {
    for (const { key, value } of node.items)
      within(expected?.properties?.[String(isScalar(key) ? key.value : key)], value);
  } else if (isScalar(node) && String(node.value ?? '') === '') {
    node.value = expected?.enum?.[0] ?? SAMPLES[expected?.format ?? ''] ?? 'contoh isian';
  }
}

describe.each(skeletons)('the skeleton of $kind $cooperation', ({ kind, cooperation, text }) => {
  const document = parseDocument(text, { schema: 'failsafe' });
  const draft: Record<string, unknown> = document.toJS();

  it('starts with the editor modeline and the version', () => {
    const [modeline, version] = text.split('\n');
    expect(modeline).toBe(`# yaml-language-server: $schema=./.sepakat/${kind}.schema.json`);
    expect(version).toBe('draf: 1');
  });

  it('is YAML without errors or warnings, in block style', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(text.replace(/#.*$/gm, '')).not.toMatch(/[[\]{}]/);
    expect(text).not.toMatch(/\t| $/m);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says what it is', () => {
    expect(draft).toMatchObject({ draf: '1', dokumen: kind, kerja_sama: cooperation });
  });

  it('has a place for all that the law asks', () => {
    expect(Object.keys(draft)).toEqual(expect.arrayContaining(asked(kind, cooperation)));
  });

  const shape: Shape = { root: `sepakat:kinds/${kind}/shape`, schemas: shapes };
  const errors = (doc: Document): string[] => {
    const validate = ajv.getSchema(shape.root);
    validate?.(normalise(doc as Document.Parsed, shape).draft);
    return (validate?.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };

  it('fits the shape as it is and when it has been filled in', () => {
    expect(errors(document)).toEqual([]);
    const filled = parseDocument(text, { schema: 'failsafe' });
    fillIn(filled.contents, { $ref: shape.root }, shape, shape.root);
    expect(normalise(filled, shape).blanks).toEqual([]);
    expect(errors(filled)).toEqual([]);
  });

  it('uses keys of the shape, in its order', () => {
    const url = new URL(`../../schemas/kinds/${kind}/shape.schema.json`, import.meta.url);
    const order = Object.keys(JSON.parse(readFileSync(url, 'utf8')).properties);
    expect(order.filter((key) => Object.hasOwn(draft, key))).toEqual(Object.keys(draft));
  });

  it('keeps lines short enough to read beside the text', () => {
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
  });
});
