import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Regulation } from '../../src/core/law/law.ts';
import { parseLocator } from '../../src/core/law/provision-id.ts';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'));

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
});
const isRegulation = ajv.compile(read('meta/regulation.schema.json') as object);
const isRequirements = ajv.compile(read('meta/requirements.schema.json') as object);

const folders = readdirSync(new URL('regulations/', SCHEMAS));
const regulations = new Map(
  folders.map((id) => [id, read(`regulations/${id}/regulation.json`) as Regulation]),
);
const requirementFiles = [...folders.map((id) => `regulations/${id}`), 'naskah'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, SCHEMAS))
    .filter((file) => file.endsWith('requirements.schema.json'))
    .map((file) => `${folder}/${file}`),
);

interface Entry {
  readonly id: string;
  readonly check: string;
  readonly cites: readonly (string | { readonly provision: string })[];
  readonly args?: readonly string[];
  readonly message: { readonly id: string; readonly en: string };
  readonly advice?: { readonly id: string; readonly en: string };
}
const entriesOf = (path: string): readonly Entry[] =>
  (read(path) as { readonly allOf: readonly { readonly 'x-requirement': Entry }[] }).allOf.map(
    (fragment) => fragment['x-requirement'],
  );

describe('regulations', () => {
  it.each([...regulations])('%s is well formed', (id, regulation) => {
    isRegulation(regulation);
    expect(isRegulation.errors ?? []).toEqual([]);
    expect(regulation.id).toBe(id);
  });

  it.each([...regulations])(
    '%s names each provision once, by an id that can be read',
    (_, { provisions }) => {
      const ids = provisions.map((provision) => provision.id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      expect(ids.filter((id) => parseLocator(id) === undefined)).toEqual([]);
    },
  );

  it.each([...regulations])(
    '%s names only registered regulations',
    (_, { amendedBy, revokes, successor }) => {
      const named = [
        ...(amendedBy ?? []).map(({ regulation }) => regulation),
        ...(revokes ?? []),
        ...(successor === undefined ? [] : [successor]),
      ];
      expect(named.filter((id) => !regulations.has(id))).toEqual([]);
    },
  );

  it('bear different names', () => {
    const names = [...regulations.values()].flatMap(({ short, citeAs = [] }) => [
      ...new Set([short, ...citeAs].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''))),
    ]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('requirements', () => {
  it.each(requirementFiles)('%s is well formed', (path) => {
    isRequirements(read(path));
    expect(isRequirements.errors ?? []).toEqual([]);
  });

  it('have different ids', () => {
    const ids = requirementFiles.flatMap(entriesOf).map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(requirementFiles)('%s cites only registered provisions', (path) => {
    const known = new Set(
      [...regulations.values()].flatMap(({ id, provisions }) =>
        provisions.map((provision) => `${id}:${provision.id}`),
      ),
    );
    const cited = entriesOf(path).flatMap(({ cites }) =>
      cites.map((cite) => (typeof cite === 'string' ? cite : cite.provision)),
    );
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(requirementFiles)('%s rests on nothing that is merely believed', (path) => {
    const believed = new Set(
      [...regulations.values()].flatMap(({ id, provisions }) =>
        provisions
          .filter(({ evidence }) => evidence === 'M')
          .map((provision) => `${id}:${provision.id}`),
      ),
    );
    const cited = entriesOf(path).flatMap(({ cites }) =>
      cites.map((cite) => (typeof cite === 'string' ? cite : cite.provision)),
    );
    expect(cited.filter((id) => believed.has(id))).toEqual([]);
  });

  it.each(requirementFiles)('%s declares what its sentences hold', (path) => {
    for (const { id, args = [], message, advice } of entriesOf(path)) {
      const sentences = [message.id, message.en, advice?.id ?? '', advice?.en ?? ''];
      const held = sentences.flatMap((text) =>
        [...text.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name ?? ''),
      );
      expect([id, held.filter((name) => !args.includes(name))]).toEqual([id, []]);
    }
  });
});

describe('what is said to be checked', () => {
  const machine = requirementFiles
    .flatMap(entriesOf)
    .filter(({ check }) => check !== 'human')
    .flatMap(({ cites }) =>
      cites.map((cite) => (typeof cite === 'string' ? cite : cite.provision)),
    );
  const cited = new Set(machine);
  /** A list is checked by its items, an item by its list. */
  const isCovered = (id: string): boolean =>
    machine.some(
      (other) => other === id || id.startsWith(`${other}.`) || other.startsWith(`${id}.`),
    );

  it.each([...regulations])('%s claims no check that no rule makes', (id, { provisions }) => {
    const claimed = provisions.filter(
      ({ checking }) => checking === 'automated' || checking === 'partial',
    );
    expect(
      claimed
        .map((provision) => `${id}:${provision.id}`)
        .filter((provision) => !isCovered(provision)),
    ).toEqual([]);
  });

  it.each([...regulations])('%s hides no check that a rule makes', (id, { provisions }) => {
    const others = provisions.filter(
      ({ checking }) => checking !== 'automated' && checking !== 'partial',
    );
    expect(
      others
        .map((provision) => `${id}:${provision.id}`)
        .filter((provision) => cited.has(provision)),
    ).toEqual([]);
  });
});

describe('the schema of requirements', () => {
  const file = (fragment: object): object => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'sepakat:naskah/requirements',
    allOf: [fragment],
  });
  const entry = {
    id: 'naskah/contoh',
    check: 'schema',
    severity: 'warning',
    cites: [],
    applies: {},
    message: { id: 'Kurang.', en: 'Missing.' },
    advice: { id: 'Isi.', en: 'Fill in.' },
  };
  const human = {
    id: 'naskah/contoh',
    check: 'human',
    cites: ['pp-28-2018:pasal-2.ayat-3'],
    applies: { dokumen: ['perjanjian-kerja-sama'] },
    message: { id: 'Periksa.', en: 'Check.' },
    topic: 'isi-naskah',
    question: { id: 'Sudahkah?', en: 'Is it?' },
  };

  it.each([
    ['a schema with a body', { 'x-requirement': entry, type: 'object', required: ['sanksi'] }],
    [
      'a function',
      { 'x-requirement': { ...entry, check: 'code', reads: ['pihak.nama'], args: ['nama'] } },
    ],
    ['a question', { 'x-requirement': human, 'x-applies-if': { type: 'object' } }],
  ])('accepts %s', (_, fragment) => {
    expect(isRequirements(file(fragment))).toBe(true);
  });

  it.each([
    ['a schema without a body', { 'x-requirement': entry }],
    ['a root condition', { 'x-requirement': entry, type: 'object', if: { type: 'object' } }],
    ['an unknown keyword of ours', { 'x-requirement': entry, type: 'object', 'x-other': 1 }],
    ['an unknown key of the entry', { 'x-requirement': { ...entry, weight: 1 }, type: 'object' }],
    ['a malformed body', { 'x-requirement': entry, type: 'objek' }],
    [
      'a function with a body',
      { 'x-requirement': { ...entry, check: 'code', reads: ['pihak'] }, type: 'object' },
    ],
    [
      'a function that does not say what it reads',
      { 'x-requirement': { ...entry, check: 'code' } },
    ],
    ['a question without topic', { 'x-requirement': { ...human, topic: undefined } }],
    ['a question with advice', { 'x-requirement': { ...human, advice: entry.advice } }],
    [
      'an error on a secondary source',
      { 'x-requirement': { ...entry, severity: 'error', evidence: 'S' }, type: 'object' },
    ],
    [
      'a malformed citation',
      { 'x-requirement': { ...entry, cites: ['PP 28/2018'] }, type: 'object' },
    ],
  ])('refuses %s', (_, fragment) => {
    expect(isRequirements(JSON.parse(JSON.stringify(file(fragment))))).toBe(false);
  });
});

describe('kinds of documents', () => {
  const isKind = ajv.compile(read('meta/kind.schema.json') as object);
  const isCooperations = ajv.compile(read('meta/cooperations.schema.json') as object);
  const { cooperations } = read('kerja-sama.json') as {
    readonly cooperations: Readonly<Record<string, unknown>>;
  };
  const kinds = readdirSync(new URL('kinds/', SCHEMAS));

  it('know the cooperations', () => {
    isCooperations(read('kerja-sama.json'));
    expect(isCooperations.errors ?? []).toEqual([]);
  });

  it.each(kinds)('%s is well formed, and made in known cooperations', (kind) => {
    const info = read(`kinds/${kind}/kind.json`) as { readonly cooperations: readonly string[] };
    isKind(info);
    expect(isKind.errors ?? []).toEqual([]);
    expect(info.cooperations.filter((name) => !Object.hasOwn(cooperations, name))).toEqual([]);
  });
});
