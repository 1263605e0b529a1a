import { type Document, isAlias, isScalar, isSeq, isMap as isYamlMap, type YAMLMap } from 'yaml';
import { targetOf } from '../aliases.ts';
import type { Path } from '../path.ts';
import { isBlankText } from './blank.ts';
import type { Draft, Value } from './draft.ts';
import { resolve, type Shape, type ShapeSchema } from './shape.ts';

/** How a normalised container came from the file. */
interface Origin {
  /** Source index of each element, where blanks were left out. */
  readonly indexes?: readonly number[];
  /** The container was put around the value by the shape: its children stand where it stands. */
  readonly wrapper?: true;
}

/** A draft as rules see it, and the way back to the file. */
export interface Normalised {
  readonly draft: Draft;
  /** Places that the drafter left blank, as paths of the file. */
  readonly blanks: readonly Path[];
  /** A path of the normalised draft → the path in the file. */
  readonly toSource: (path: Path) => Path;
}

/** Aliases can multiply a small file; more values than this is no draft, and checking them would take long. */
const MAX_VALUES = 20_000;
/** Deeper than any agreement nests. */
export const MAX_DEPTH = 64;

export class TooLarge extends Error {}

/**
 * The document as a normalised draft: text as typed, blanks gone, single items in their lists, wraps applied.
 * Values that do not fit the shape are kept as they are, for the shape's own check.
 * Throws `TooLarge` where aliases or nesting blow the document up.
 */
export function normalise(doc: Document.Parsed, shape: Shape): Normalised {
  const origins = new WeakMap<object, Origin>();
  const blanks: Path[] = [];
  let values = 0;

  function read(
    node: unknown,
    schema: ShapeSchema | undefined,
    base: string,
    path: Path,
  ): Value | undefined {
    if (++values > MAX_VALUES || path.length > MAX_DEPTH) throw new TooLarge();
    if (isAlias(node)) return read(targetOf(node, doc), schema, base, path);
    const target = resolve(shape, schema, base);
    const expected = target?.schema;
    const home = target?.base ?? base;
    if (expected?.type === 'array' && !isSeq(node)) {
      const item = read(node, expected.items, home, path);
      return item === undefined ? undefined : wrapped([item]);
    }
    const wrap = expected?.['x-wrap'];
    const inside = wrap === undefined ? undefined : own(expected?.properties, wrap);
    if (wrap !== undefined && (!isYamlMap(node) || isLoneItem(node, expected, inside, home))) {
      const inner = read(node, inside, home, path);
      return inner === undefined ? undefined : wrapped(record([[wrap, inner]]));
    }
    if (isSeq(node)) return list(node.items, expected?.items, home, path);
    if (isYamlMap(node)) return map(node.items, expected, home, path);
    return text(node, path);
  }

  /** A map in place of a list of maps: its keys are those of an item, and none of the clause around it. */
  function isLoneItem(
    node: YAMLMap,
    outer: ShapeSchema | undefined,
    inside: ShapeSchema | undefined,
    base: string,
  ): boolean {
    const list = resolve(shape, inside, base);
    const item = resolve(shape, list?.schema.items, list?.base ?? base)?.schema.properties;
    const keys = node.items.map(({ key }) => keyText(key));
    return (
      keys.some((key) => own(item, key) !== undefined) &&
      !keys.some((key) => own(outer?.properties, key) !== undefined)
    );
  }

  function wrapped<T extends object>(container: T): T {
    origins.set(container, { wrapper: true });
    return container;
  }

  function list(
    items: readonly unknown[],
    schema: ShapeSchema | undefined,
    base: string,
    path: Path,
  ): Value | undefined {
    const found: Value[] = [];
    const indexes: number[] = [];
    // A list of texts inside a list is the row of a table: an empty cell keeps its column.
    const isRow = typeof path.at(-1) === 'number' && schema?.type === 'string';
    items.forEach((item, i) => {
      const value = isRow && isCell(item) ? cell(item) : read(item, schema, base, [...path, i]);
      if (value === undefined) return;
      found.push(value);
      indexes.push(i);
    });
    if (found.length === 0 || (isRow && found.every((value) => value === '')))
      return blank(path, items.length === 0 || isRow);
    origins.set(found, { indexes });
    return found;
  }

  function cell(node: unknown): Value {
    const value = typed(node);
    return isBlankText(value) ? '' : value;
  }

  function map(
    pairs: readonly { key: unknown; value: unknown }[],
    schema: ShapeSchema | undefined,
    base: string,
    path: Path,
  ): Value | undefined {
    const entries: [string, Value][] = [];
    for (const { key, value } of pairs) {
      const name = keyText(key);
      const child = read(value, own(schema?.properties, name), base, [...path, name]);
      if (child !== undefined) entries.push([name, child]);
    }
    return entries.length === 0 ? blank(path, pairs.length === 0) : record(entries);
  }

  function text(node: unknown, path: Path): Value | undefined {
    const value = typed(node);
    return isBlankText(value) ? blank(path, true) : value;
  }

  /** Only the innermost blank is reported: a map of blanks is known by its members. */
  function blank(path: Path, innermost: boolean): undefined {
    if (innermost) blanks.push(path);
    return undefined;
  }

  const root = read(doc.contents, { $ref: shape.root }, shape.root, []);
  const draft: Draft = typeof root === 'object' && !Array.isArray(root) ? (root as Draft) : {};

  function toSource(path: Path): Path {
    const source: (string | number)[] = [];
    let value: Value | undefined = draft;
    for (const step of path) {
      const origin: Origin | undefined = typeof value === 'object' ? origins.get(value) : undefined;
      if (origin?.wrapper !== true)
        source.push(typeof step === 'number' ? (origin?.indexes?.[step] ?? step) : step);
      value =
        typeof value === 'object'
          ? (value as Record<string | number, Value | undefined>)[step]
          : undefined;
    }
    return source;
  }

  return { draft, blanks, toSource };
}

/** What stands in a table as a text or as nothing; a map or a list there is a mistake. */
const isCell = (node: unknown): boolean => isScalar(node) || node == null;

/** No text is set apart by more blanks than these; patterns that look for blanks stay quick. */
const LONG_GAP = /\s{41,}/g;

const typed = (node: unknown): string =>
  isScalar(node)
    ? String(node.value ?? '')
        .trim()
        .replace(LONG_GAP, (gap) => gap.slice(0, 40))
    : '';

/** A map without a prototype, so that `__proto__` is a key like any other. */
function record(entries: readonly (readonly [string, Value])[]): Draft {
  const map: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) map[key] = value;
  return map;
}

function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The text of a key; a key that is a list or map itself (`? [a, b]`) has none, and no draft has such keys. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : isAlias(key) ? `*${key.source}` : '';
}
