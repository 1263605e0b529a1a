import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from '../core/formats.ts';
import type { Rule, Ruleset, Validate } from '../core/ruleset.ts';
import {
  type Fragment,
  fragmentsFor,
  type JsonSchema,
  type SchemaFiles,
  shapeOf,
} from './schema-files.ts';

/** Keywords of our own; they say nothing to a validator. */
const VOCABULARY = [
  'x-requirement',
  'x-applies-if',
  'x-review-if',
  'x-wrap',
  'x-rujukan',
  'x-jalur',
  'x-tetap',
  'x-baku',
  'x-sinonim',
  'x-sinonim-kunci',
  'x-en',
];

/** An ajv that knows our formats and keywords, strict but for `strictRequired` (fragments name only what they ask). */
export function createAjv(
  options: { readonly source?: boolean; readonly allErrors?: boolean } = {},
): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: options.allErrors ?? true,
    inlineRefs: false,
    messages: false,
    ...(options.source ? { code: { source: true, lines: false, esm: true } } : {}),
  });
  // No schema of ours asks what another has seen; what ajv writes for these questions is a tenth of its code.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  ajv.addVocabulary(VOCABULARY);
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
  return ajv;
}

/** Compiles a ruleset in memory: for tests, and for data that was not there when the tool was built. */
export function compileRuleset(files: SchemaFiles, kind: string, cooperation: string): Ruleset {
  const ajv = createAjv();
  const shape = shapeOf(files, kind);
  for (const [id, schema] of Object.entries(shape.schemas))
    if (id !== shape.root) ajv.addSchema(schema, id);
  const compile = (schema: JsonSchema | undefined): Validate | undefined =>
    schema === undefined ? undefined : (ajv.compile(schema) as Validate);
  return {
    kind,
    cooperation,
    shape,
    validateShape: ajv.compile(shape.schemas[shape.root] ?? {}) as Validate,
    rules: fragmentsFor(files, kind, cooperation).map((fragment) => ruleOf(fragment, compile)),
  };
}

function ruleOf(
  { entry, appliesIf, reviewIf, body }: Fragment,
  compile: (schema: JsonSchema | undefined) => Validate | undefined,
): Rule {
  // A human question arises where its body matches; a machine's duty is the body itself.
  const condition = entry.check === 'human' ? (appliesIf ?? body) : appliesIf;
  const [applies, review, duty] = [
    compile(condition),
    compile(reviewIf),
    entry.check === 'schema' ? compile(body) : undefined,
  ];
  return {
    ...entry,
    ...(applies === undefined ? {} : { appliesIf: applies }),
    ...(review === undefined ? {} : { reviewIf: review }),
    ...(duty === undefined ? {} : { body: duty }),
  };
}
