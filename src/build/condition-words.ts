import type { Bilingual } from '../core/finding.ts';
import type { JsonSchema } from './schema-files.ts';

/** Longer than a reader follows; what is behind it is in the data. */
const LONGEST = 300;

/**
 * The condition of a fragment in words: "`kategori: wajib` dan tanpa `berkas.jenis: studi-kelayakan`".
 * Undefined where it says nothing that can be told so.
 */
export function conditionWords(schema: JsonSchema | undefined): Bilingual | undefined {
  if (schema === undefined) return undefined;
  const id = words(schema, '', ID);
  const en = words(schema, '', EN);
  return id === '' || id.length > LONGEST ? undefined : { id, en };
}

interface Language {
  readonly and: string;
  readonly or: string;
  readonly without: string;
  readonly present: string;
}

const ID: Language = { and: ' dan ', or: ' atau ', without: 'tanpa ', present: ' diisi' };
const EN: Language = { and: ' and ', or: ' or ', without: 'without ', present: ' is given' };

function words(schema: JsonSchema, path: string, language: Language): string {
  const { required, properties, contains, allOf, anyOf, not } = schema as {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly contains?: JsonSchema;
    readonly allOf?: readonly JsonSchema[];
    readonly anyOf?: readonly JsonSchema[];
    readonly not?: JsonSchema;
  };
  const each = (parts: readonly JsonSchema[] | undefined): string[] =>
    (parts ?? []).map((part) => words(part, path, language)).filter((text) => text !== '');
  const own = values(schema);
  const parts = [
    ...(own === undefined || path === '' ? [] : [`\`${path}: ${own}\``]),
    ...(required ?? []).map((key) => {
      const place = path === '' ? key : `${path}.${key}`;
      const inner = words(properties?.[key] ?? {}, place, language);
      return inner === '' ? `\`${place}\`${language.present}` : inner;
    }),
    ...(contains === undefined ? [] : [words(contains, path, language)]),
    ...each(allOf),
    ...grouped(each(anyOf), language.or),
    ...(not === undefined ? [] : without(words(not, path, language), language)),
  ].filter((text) => text !== '');
  return [...new Set(parts)].join(language.and);
}

/** The values that a fact may have; a pattern is not for people. */
function values(schema: JsonSchema): string | undefined {
  const { const: one, enum: several } = schema as {
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
  };
  if (one !== undefined) return String(one);
  return several === undefined ? undefined : several.map(String).join(' | ');
}

function grouped(parts: readonly string[], glue: string): string[] {
  if (parts.length === 0) return [];
  return [parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(glue)})`];
}

function without(text: string, { without: before, present, and, or }: Language): string[] {
  if (text === '') return [];
  const inner = text.endsWith(present) ? text.slice(0, -present.length) : text;
  return [`${before}${inner.includes(and) || inner.includes(or) ? `(${inner})` : inner}`];
}
