import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape, ShapeSchema } from '../core/draft/shape.ts';
import type { Migration } from '../core/edit/migration.ts';
import type { Bilingual } from '../core/finding.ts';
import type { Aliases } from '../core/judgement/aliases.ts';
import type { Cooperations, KindInfo } from '../core/kinds.ts';
import type { RuleNotes } from '../core/law/catalog.ts';
import type { Regulation } from '../core/law/law.ts';
import type { Profile } from '../core/profile.ts';
import type { Regimes } from '../core/regimes.ts';
import { type Cite, covers, type RuleEntry } from '../core/ruleset.ts';
import type { LetterOutline } from '../document/letter-outline.ts';
import type { Outline, PasalOutline } from '../document/outline.ts';
import { regimeFragments, withRegimes } from './regimes.ts';

/** A JSON Schema as read from a file. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A fragment of a requirements file: its entry, and its schemas. */
export interface Fragment {
  readonly entry: RuleEntry;
  /** What only readers of the law need. */
  readonly notes: RuleNotes;
  readonly appliesIf?: JsonSchema;
  readonly reviewIf?: JsonSchema;
  readonly body?: JsonSchema;
}

/** A kind of document: what is known of it, `$id` of its shape, and its outline in Indonesian and in other languages. */
export interface KindFiles {
  readonly info: KindInfo;
  readonly shape: string;
  readonly outline: Outline | LetterOutline;
  /** By language, beside Indonesian. */
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** Everything under `schemas/`, read and sorted by name. */
export interface SchemaFiles {
  /** Shape files by `$id`. */
  readonly shapes: Readonly<Record<string, JsonSchema>>;
  readonly kinds: ReadonlyMap<string, KindFiles>;
  readonly cooperations: Cooperations;
  /** The shape of a configuration. */
  readonly config: JsonSchema;
  readonly regimes: Regimes;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly fragments: readonly Fragment[];
  readonly regulations: readonly Regulation[];
  readonly regionsCsv: string;
  /** Former ids of rules, and what they are called now. */
  readonly aliases: Aliases;
  /** The current version of the draft format. */
  readonly draftVersion: string;
  readonly migrations: readonly Migration[];
}

/** Reads `schemas/` of a folder. Errors of reading or of JSON are thrown: they are defects of the data. */
export function readSchemaFiles(folder: string): SchemaFiles {
  const read = (path: string): unknown => parse(path, readFileSync(path, 'utf8'));
  const list = (...parts: string[]): string[] => readdirSync(join(folder, ...parts)).sort();
  const regimes = withoutSchema(read(join(folder, 'rezim.json')) as Regimes);
  const common = withRegimes(
    list('common')
      .filter(isSchema)
      .map((file) => read(join(folder, 'common', file)) as JsonSchema),
    regimes,
  );
  const { cooperations } = read(join(folder, 'kerja-sama.json')) as {
    readonly cooperations: Readonly<Record<string, Bilingual>>;
  };
  const named: Cooperations = new Map(Object.entries(cooperations));
  const outline = (kind: string, file: string): Outline => {
    const { texts = 'klausul', ...rest } = withoutSchema(
      read(join(folder, 'kinds', kind, file)) as OutlineFile,
    );
    const { clauses } = read(join(folder, 'naskah', `${texts}.json`)) as ClauseTexts;
    return withClauses(rest, clauses, kind);
  };
  const kinds = list('kinds').map((kind) => ({
    kind,
    info: withoutSchema(read(join(folder, 'kinds', kind, 'kind.json')) as KindInfo),
    shape: read(join(folder, 'kinds', kind, 'shape.schema.json')) as JsonSchema,
    outline: list('kinds', kind).includes('letter.json')
      ? withoutSchema(read(join(folder, 'kinds', kind, 'letter.json')) as LetterOutline)
      : outline(kind, 'outline.json'),
    outlines: new Map(
      list('kinds', kind).flatMap((file) => {
        const language = /^outline\.([a-z]{2})\.json$/.exec(file)?.[1];
        return language === undefined ? [] : [[language, outline(kind, file)] as const];
      }),
    ),
  }));
  kinds.sort((a, b) => (a.info.rank ?? 100) - (b.info.rank ?? 100));
  const versions = (
    common.find(({ $id }) => $id === 'sepakat:common/envelope') as {
      readonly $defs: { readonly draf: { readonly enum: readonly string[] } };
    }
  ).$defs.draf.enum;
  const { topics } = read(join(folder, 'topik.json')) as { readonly topics: Topics };
  const regulationFolders = list('regulations');
  const requirementFiles = [
    ...regulationFolders.flatMap((name) =>
      list('regulations', name)
        .filter(isRequirements)
        .map((file) => join(folder, 'regulations', name, file)),
    ),
    ...list('naskah')
      .filter(isRequirements)
      .map((file) => join(folder, 'naskah', file)),
  ];
  return {
    shapes: Object.fromEntries(
      [...common, ...kinds.map(({ shape }) => shape)].map((schema) => [
        String(schema['$id']),
        schema,
      ]),
    ),
    kinds: new Map(
      kinds.map(({ kind, info, shape, outline, outlines }) => [
        kind,
        { info, shape: String(shape['$id']), outline, outlines },
      ]),
    ),
    cooperations: named,
    regimes,
    profiles: new Map(
      list('profil')
        .filter((file) => file.endsWith('.json'))
        .map((file) => [
          file.slice(0, -'.json'.length),
          withoutSchema(read(join(folder, 'profil', file)) as Profile),
        ]),
    ),
    fragments: [
      ...requirementFiles.flatMap((path) =>
        (read(path) as { readonly allOf: readonly JsonSchema[] }).allOf.map(fragmentOf),
      ),
      ...regimeFragments(regimes, named, new Map(kinds.map(({ kind, info }) => [kind, info]))),
    ].map((fragment) => withJudged(fragment, topics)),
    config: read(join(folder, 'konfigurasi', 'shape.schema.json')) as JsonSchema,
    regulations: regulationFolders.map(
      (name) => read(join(folder, 'regulations', name, 'regulation.json')) as Regulation,
    ),
    regionsCsv: readFileSync(join(folder, 'wilayah', 'wilayah.csv'), 'utf8'),
    draftVersion: versions.at(-1) ?? '',
    migrations: list('migrasi')
      .filter((file) => file.endsWith('.json'))
      .map((file) => withoutSchema(read(join(folder, 'migrasi', file)) as Migration)),
    aliases: new Map(
      (read(join(folder, 'alias.json')) as AliasFile).rules.map((rule) => [rule.old, rule.new]),
    ),
  };
}

type OutlineFile = Omit<Outline, 'pasal'> & {
  readonly $schema?: string;
  /** Which file of standing texts its pasal are taken from. */
  readonly texts?: string;
  readonly pasal: readonly string[];
};
interface ClauseTexts {
  readonly clauses: Readonly<Record<string, Omit<PasalOutline, 'key'>>>;
}

/** An outline names its pasal; their texts are shared, unless a kind has its own (`name:kind`). */
function withClauses(
  outline: Omit<OutlineFile, 'texts' | '$schema'>,
  clauses: ClauseTexts['clauses'],
  kind: string,
): Outline {
  return {
    ...outline,
    pasal: outline.pasal.map((key) => {
      const texts = clauses[`${key}:${kind}`] ?? clauses[key];
      if (texts === undefined) throw new Error(`outline of ${kind}: no standing text for ${key}`);
      return { key, ...texts };
    }),
  };
}

interface AliasFile {
  readonly rules: readonly { readonly old: string; readonly new: string }[];
}

/** What a file says, without the pointer to what describes it. */
function withoutSchema<T extends object>(file: T & { readonly $schema?: string }): T {
  const { $schema: _, ...rest } = file;
  return rest as unknown as T;
}

const isSchema = (file: string): boolean => file.endsWith('.schema.json');
const isRequirements = (file: string): boolean => file.endsWith('requirements.schema.json');

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
}

/** The entry as rules use it: citations as objects, `reads` told or derived from the schemas. */
function fragmentOf(schema: JsonSchema): Fragment {
  const {
    'x-requirement': raw,
    'x-applies-if': appliesIf,
    'x-review-if': reviewIf,
    ...rest
  } = schema;
  const {
    cites,
    reads,
    examples,
    checklist,
    args: _,
    note: __,
    ...entry
  } = raw as Omit<RuleEntry, 'cites' | 'reads'> &
    RuleNotes & {
      readonly cites: readonly (string | Cite)[];
      readonly reads?: readonly string[];
      readonly args?: unknown;
      readonly note?: unknown;
    };
  const schemas = [appliesIf, reviewIf, rest].filter((part) => part !== undefined) as JsonSchema[];
  return {
    entry: {
      ...entry,
      cites: cites.map((cite) => (typeof cite === 'string' ? { provision: cite } : cite)),
      reads: reads ?? [...new Set(schemas.flatMap((part) => readsOf(part)))].sort(),
    },
    notes: {
      ...(examples === undefined ? {} : { examples }),
      ...(checklist === undefined ? {} : { checklist }),
    },
    ...(appliesIf === undefined ? {} : { appliesIf: appliesIf as JsonSchema }),
    ...(reviewIf === undefined ? {} : { reviewIf: reviewIf as JsonSchema }),
    ...(Object.keys(rest).length === 0 ? {} : { body: rest }),
  };
}

/** What the questions of each topic are about. */
type Topics = Readonly<Record<string, readonly string[]>>;

/** A question with what a person looks at: its condition reads only when it arises. */
function withJudged(fragment: Fragment, topics: Topics): Fragment {
  const { entry } = fragment;
  return entry.check === 'human'
    ? { ...fragment, entry: { ...entry, judges: topics[entry.topic ?? ''] ?? ['*'] } }
    : fragment;
}

/** Dot paths of the properties a schema names; only the deepest of each branch. */
export function readsOf(schema: unknown, prefix = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, required, ...others } = schema as JsonSchema;
  const names = [
    ...new Set([
      ...Object.keys((properties as object | undefined) ?? {}),
      ...((required as string[] | undefined) ?? []),
    ]),
  ];
  const here = names.flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const deeper = readsOf((properties as JsonSchema | undefined)?.[name], path);
    return deeper.length > 0 ? deeper : [path];
  });
  const nested = Object.entries(others).flatMap(([keyword, value]) =>
    keyword === 'items' ||
    keyword === 'contains' ||
    keyword === 'not' ||
    keyword === 'if' ||
    keyword === 'then' ||
    keyword === 'else'
      ? readsOf(value, prefix)
      : keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf'
        ? (value as unknown[]).flatMap((part) => readsOf(part, prefix))
        : [],
  );
  return [...here, ...nested];
}

/** The fragments that can speak of one kind in one cooperation. */
export function fragmentsFor(files: SchemaFiles, kind: string, cooperation: string): Fragment[] {
  return files.fragments.filter(
    ({ entry }) =>
      covers(entry.applies.dokumen, kind) && covers(entry.applies.kerja_sama, cooperation),
  );
}

/** A shape and what it refers to, without the words that only editors show. */
export function shapeOf(files: SchemaFiles, kind: string): Shape {
  const root = files.kinds.get(kind)?.shape;
  if (root === undefined) throw new Error(`no kind ${kind}`);
  return {
    root,
    schemas: Object.fromEntries(
      Object.entries(files.shapes)
        .filter(([id]) => id === root || id.startsWith('sepakat:common/'))
        .map(([id, schema]) => [id, withoutWords(schema) as ShapeSchema]),
    ),
  };
}

const WORDS = new Set(['title', 'description', 'x-en', '$schema', '$comment', 'examples']);

/** The shape of a configuration, without the words that only editors show. */
export function configShape({ config }: SchemaFiles): Shape {
  const root = String(config['$id']);
  return { root, schemas: { [root]: withoutWords(config) as ShapeSchema } };
}

/** Drops titles and descriptions of schemas, but not properties that happen to bear such a name. */
function withoutWords(schema: unknown, insideProperties = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withoutWords(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => insideProperties || !WORDS.has(key))
      .map(([key, value]) => [
        key,
        withoutWords(value, !insideProperties && (key === 'properties' || key === '$defs')),
      ]),
  );
}
