import { _ } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { RulesetFile } from '../cli/knowledge.ts';
import { createAjv } from './compile.ts';
import {
  type Fragment,
  fragmentsFor,
  type JsonSchema,
  type SchemaFiles,
  shapeOf,
} from './schema-files.ts';

/** What the tool reads at run time of one kind in one cooperation: data, and CommonJS source of its validators. */
export interface EmittedRuleset {
  readonly data: RulesetFile;
  readonly code: string;
}

/** Compiles a ruleset into source, so that nothing is compiled at start. Formats come from `./formats.cjs`. */
export function emitRuleset(files: SchemaFiles, kind: string, cooperation: string): EmittedRuleset {
  const ajv = createAjv({ source: true });
  ajv.opts.code.formats = _`require("./formats.cjs")`;
  const shape = shapeOf(files, kind);
  for (const [id, schema] of Object.entries(shape.schemas)) ajv.addSchema(schema, id);
  const names: Record<string, string> = { shape: shape.root };
  const rules = fragmentsFor(files, kind, cooperation).map((fragment, i) => {
    const validators = validatorsOf(fragment);
    for (const [letter, schema] of validators) {
      const name = `${letter}${i}`;
      ajv.addSchema(schema, name);
      names[name] = name;
    }
    return { ...fragment.entry, validators: validators.map(([letter]) => letter).join('') };
  });
  return {
    data: { shape, rules },
    code: (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
      ajv,
      names,
    ),
  };
}

/** The validators of an entry: `a` when the duty arises, `r` when a human must judge, `b` the duty itself. */
function validatorsOf({ entry, appliesIf, reviewIf, body }: Fragment): [string, JsonSchema][] {
  const condition = entry.check === 'human' ? (appliesIf ?? body) : appliesIf;
  const duty = entry.check === 'schema' ? body : undefined;
  return (
    [
      ['a', condition],
      ['r', reviewIf],
      ['b', duty],
    ] as const
  ).flatMap(([letter, schema]) =>
    schema === undefined ? [] : [[letter, schema] as [string, JsonSchema]],
  );
}
