import { _ } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { RuleFile, RulesetFile, WordsFile } from '../cli/data.ts';
import type { Shape } from '../core/draft/shape.ts';
import type { RuleEntry } from '../core/ruleset.ts';
import { createAjv } from './compile.ts';
import {
  configShape,
  type Fragment,
  fragmentsFor,
  type JsonSchema,
  type SchemaFiles,
  shapeOf,
} from './schema-files.ts';
import { verdictOnly } from './verdict-only.ts';

/** What the tool reads at run time of one kind in one cooperation: data, and source of its validators. */
export interface EmittedRuleset {
  readonly data: RulesetFile;
  readonly words: WordsFile;
  /** Every validator; they say yes or no. */
  readonly verdicts: string;
  /** The shape and the duties once more: these say what is wrong. */
  readonly errors: string;
}

/** Compiles a ruleset into source, so that nothing is compiled at start. Formats come from `./formats.cjs`. */
export function emitRuleset(files: SchemaFiles, kind: string, cooperation: string): EmittedRuleset {
  const shape = shapeOf(files, kind);
  const shapes = Object.entries(shape.schemas).map(
    ([id, schema]) => [id, withoutAnnotations(schema) as JsonSchema] as const,
  );
  const fragments = fragmentsFor(files, kind, cooperation).map((fragment) => ({
    entry: fragment.entry,
    validators: validatorsOf(fragment),
  }));
  const { names, schemas } = distinct(fragments.map(({ validators }) => validators));
  const duties = fragments.flatMap(({ validators }, i) =>
    validators.filter(([letter]) => letter === 'b').map(([, schema]) => [`b${i}`, schema] as const),
  );
  return {
    data: {
      shape,
      rules: fragments.map(({ entry }, i) => ruleFile(entry, names[i] ?? {})),
    },
    words: fragments.map(({ entry: { message, advice } }) => ({
      message,
      ...(advice === undefined ? {} : { advice }),
    })),
    verdicts: verdictOnly(sourceOf(shape.root, [...shapes, ...schemas], schemas, false)),
    errors: sourceOf(shape.root, [...shapes, ...duties], duties, true),
  };
}

/** What the tool reads of a configuration's shape. */
export function emitConfig(files: SchemaFiles): { readonly shape: Shape; readonly code: string } {
  const shape = configShape(files);
  const schemas = Object.entries(shape.schemas).map(
    ([id, schema]) => [id, withoutAnnotations(schema) as JsonSchema] as const,
  );
  return { shape, code: sourceOf(shape.root, schemas, [], true) };
}

type Named = readonly (readonly [name: string, schema: JsonSchema])[];

function sourceOf(shape: string, all: Named, exported: Named, allErrors: boolean): string {
  const ajv = createAjv({ source: true, allErrors });
  ajv.opts.code.formats = _`require("./formats.cjs")`;
  for (const [name, schema] of all) ajv.addSchema(schema, name);
  return (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(ajv, {
    shape,
    ...Object.fromEntries(exported.map(([name]) => [name, name])),
  });
}

/** What is read at every start: all but the words, which wait in a file of their own until something is found. */
function ruleFile(
  { message: _message, advice: _advice, applies: _applies, ...entry }: RuleEntry,
  validators: RuleFile['validators'],
): RuleFile {
  return { ...entry, validators };
}

/** Many duties arise under one condition: it is compiled once, under a name that they share. */
function distinct(rules: readonly (readonly (readonly [Letter, JsonSchema])[])[]): {
  readonly names: readonly RuleFile['validators'][];
  readonly schemas: Named;
} {
  const known = new Map<string, readonly [string, JsonSchema]>();
  const names = rules.map((validators) =>
    Object.fromEntries(
      validators.map(([letter, schema]) => {
        const text = JSON.stringify(schema);
        const [name] = known.get(text) ?? [`v${known.size}`];
        known.set(text, [name, schema]);
        return [letter, name];
      }),
    ),
  );
  return { names, schemas: [...known.values()] };
}

type Letter = keyof RuleFile['validators'];

/** The validators of an entry: `a` when the duty arises, `r` when a human must judge, `b` the duty itself. */
function validatorsOf({ entry, appliesIf, reviewIf, body }: Fragment): [Letter, JsonSchema][] {
  const condition = entry.check === 'human' ? (appliesIf ?? body) : appliesIf;
  const duty = entry.check === 'schema' ? body : undefined;
  return (
    [
      ['a', condition],
      ['r', reviewIf],
      ['b', duty],
    ] as const
  ).flatMap(([letter, schema]) =>
    schema === undefined ? [] : [[letter, schema] as [Letter, JsonSchema]],
  );
}

/** A shape as validators need it: ajv writes the lists of keys into its code with all that stands below them. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, withoutAnnotations(value)]),
  );
}
