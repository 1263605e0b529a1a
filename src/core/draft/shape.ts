/** The part of JSON Schema that shapes use (see schemas/common). */
export interface ShapeSchema {
  readonly $ref?: string;
  readonly type?: 'string' | 'object' | 'array';
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  /** The shape of keys that a person names himself. */
  readonly additionalProperties?: boolean | ShapeSchema;
  readonly items?: ShapeSchema;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly 'x-wrap'?: string;
  readonly 'x-rujukan'?: string;
  readonly 'x-jalur'?: boolean;
  /** Its texts read the same in every language, unless given for each. */
  readonly 'x-tetap'?: boolean;
  /** A standard text stands where it is left out in some language. */
  readonly 'x-baku'?: boolean;
  readonly 'x-sinonim'?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-sinonim-kunci'?: Readonly<Record<string, readonly string[]>>;
}

/** A shape with everything it refers to. `schemas` holds each file by its `$id`. */
export interface Shape {
  readonly root: string;
  readonly schemas: Readonly<
    Record<string, ShapeSchema & { readonly $defs?: Readonly<Record<string, ShapeSchema>> }>
  >;
}

/** Follows `$ref` until a schema that says something itself. Refs are `id#/$defs/name` or `#/$defs/name` of `base`. */
export function resolve(
  shape: Shape,
  schema: ShapeSchema | undefined,
  base: string,
): { readonly schema: ShapeSchema; readonly base: string } | undefined {
  let current = schema;
  let home = base;
  for (let hops = 0; current?.$ref !== undefined && hops < 20; hops++) {
    const [file = '', pointer = ''] = current.$ref.split('#');
    if (file !== '') home = file;
    const name = /^\/\$defs\/(.+)$/.exec(pointer)?.[1];
    const target = shape.schemas[home];
    const next: ShapeSchema | undefined = name === undefined ? target : target?.$defs?.[name];
    // What stands beside a `$ref` (a wrap, a path mark) belongs to the place and wins.
    current = next === undefined ? undefined : { ...next, ...withoutRef(current) };
  }
  return current === undefined ? undefined : { schema: current, base: home };
}

function withoutRef(schema: ShapeSchema): ShapeSchema {
  const { $ref: _, ...rest } = schema;
  return rest;
}
