import { fragmentsFor, type JsonSchema, type SchemaFiles } from './schema-files.ts';

/**
 * The schema an editor uses: one self-contained file for a kind, the shape with its descriptions.
 * Any scalar may stand for a text (editors read `1` as a number), a single item for its list, and a
 * text for a map that the shape wraps. Presence that the law asks for is shown as required in no
 * other way than by `validate`, which knows the date; the title says so.
 */
export function editorSchema(files: SchemaFiles, kind: string): JsonSchema {
  const root = files.kinds.get(kind)?.shape ?? '';
  const languages = languageCodes(files, root);
  const relaxed = (schema: unknown, home: string): unknown => relax(schema, home, languages);
  const shared = Object.entries(files.shapes).filter(([id]) => id.startsWith('sepakat:common/'));
  const defs = Object.fromEntries(
    shared.flatMap(([id, schema]) =>
      Object.entries((schema['$defs'] ?? {}) as JsonSchema).map(([name, def]) => [
        localName(id, name),
        relaxed(def, id),
      ]),
    ),
  );
  const { $id: _, $defs: own, ...shape } = files.shapes[root] ?? {};
  const rootDefs = Object.fromEntries(
    Object.entries((own ?? {}) as JsonSchema).map(([name, def]) => [
      localName(root, name),
      relaxed(def, root),
    ]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(relaxed(shape, root) as JsonSchema),
    title: `Naskah ${kind} (Sepakat)`,
    description: `Yang menentukan adalah \`sepakat periksa\`, yang memakai hukum pada tanggal penandatanganan. Aturan wajib: ${mandatory(files, kind).join(', ')}.`,
    definitions: { ...defs, ...rootDefs },
  };
}

/** The schema an editor uses for a configuration. */
export function editorConfig({ config }: SchemaFiles): JsonSchema {
  const { $id: id, ...shape } = config;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(relax(shape, String(id), []) as JsonSchema),
  };
}

/** Top-level keys that some requirement of error rank asks for, whatever the facts. */
function mandatory(files: SchemaFiles, kind: string): string[] {
  const keys = (files.kinds.get(kind)?.info.cooperations ?? []).flatMap((cooperation) =>
    fragmentsFor(files, kind, cooperation)
      .filter(
        ({ entry, appliesIf }) =>
          entry.check === 'schema' && entry.severity === 'error' && appliesIf === undefined,
      )
      .flatMap(({ body }) => (body?.['required'] as string[] | undefined) ?? []),
  );
  return [...new Set(keys)];
}

const localName = (id: string, name: string): string =>
  `${id.replace(/^sepakat:/, '').replaceAll(/[^a-z0-9]+/gi, '-')}-${name}`;

/** The languages in which a text of this kind may stand; none where the kind has one alone. */
function languageCodes(files: SchemaFiles, root: string): readonly string[] {
  const properties = files.shapes[root]?.['properties'] as JsonSchema | undefined;
  const scalars = files.shapes['sepakat:common/scalar']?.['$defs'] as JsonSchema | undefined;
  return properties?.['bahasa'] === undefined
    ? []
    : ((scalars?.['language'] as JsonSchema | undefined)?.['enum'] as readonly string[]);
}

/** A text of an editor: any scalar, or one for each language. */
function editorText(schema: JsonSchema, languages: readonly string[]): JsonSchema {
  const words =
    schema['enum'] === undefined && schema['pattern'] === undefined && languages.length > 0;
  const types = ['string', 'number', 'boolean', 'null'];
  if (!words) return { ...schema, type: types };
  return {
    ...schema,
    type: [...types, 'object'],
    propertyNames: { enum: languages },
    additionalProperties: { type: types },
  };
}

/** Values as an editor reads them: figures are numbers there, and a blank is allowed. */
function editorValues(values: readonly string[]): unknown[] {
  return [...values, ...values.filter((value) => /^\d+$/.test(value)).map(Number), null, '...'];
}

/** References made local, lists and wraps made optional, texts open to any scalar. */
function relax(schema: unknown, home: string, languages: readonly string[]): unknown {
  const relaxed = (part: unknown): unknown => relax(part, home, languages);
  if (Array.isArray(schema)) return schema.map(relaxed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const {
    $ref,
    $schema: _,
    properties,
    items,
    type,
    format,
    required,
    'x-en': ___,
    'x-sinonim': ____,
    'x-sinonim-kunci': _____,
    'x-rujukan': ______,
    'x-jalur': _______,
    'x-wrap': wrap,
    ...rest
  } = schema as JsonSchema;
  const words = Object.fromEntries(
    Object.entries(rest).filter(([key]) => key === 'title' || key === 'description'),
  );
  if (typeof $ref === 'string') {
    const [file = '', pointer = ''] = $ref.split('#');
    // Draft 7 ignores what stands beside a `$ref`.
    return {
      ...words,
      allOf: [
        {
          $ref: `#/definitions/${localName(file === '' ? home : file, pointer.replace('/$defs/', ''))}`,
        },
      ],
    };
  }
  const inner = {
    ...rest,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties as JsonSchema).map(([key, value]) => [key, relaxed(value)]),
          ),
        }),
    ...(required === undefined ? {} : { required }),
  };
  if (type === 'string')
    return editorText(
      {
        ...inner,
        ...(Array.isArray(rest['enum']) ? { enum: editorValues(rest['enum'] as string[]) } : {}),
      },
      format === undefined ? languages : [],
    );
  if (type === 'array')
    return {
      ...words,
      anyOf: [{ ...rest, type: 'array', items: relaxed(items) }, relaxed(items), { type: 'null' }],
    };
  if (type === 'object' && typeof wrap === 'string')
    return {
      ...words,
      anyOf: [
        { ...inner, type: 'object' },
        relaxed((properties as JsonSchema | undefined)?.[wrap]),
        { type: 'null' },
      ],
    };
  return type === undefined ? inner : { ...inner, type: [type as string, 'null'] };
}
