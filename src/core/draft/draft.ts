/**
 * A normalised draft: what schemas and rules see.
 *
 * Every scalar is the text as it was typed, trimmed; blanks are gone; what the shape calls a list
 * is a list; a clause is always a map. `null` never occurs.
 */
export type Value = string | readonly Value[] | Draft;
export interface Draft {
  readonly [key: string]: Value | undefined;
}

/** The value at a path, or undefined. */
export function valueAt(
  draft: Value | undefined,
  ...path: readonly (string | number)[]
): Value | undefined {
  let value: Value | undefined = draft;
  for (const step of path) {
    if (value === undefined || typeof value === 'string') return undefined;
    value = isList(value)
      ? typeof step === 'number'
        ? value[step]
        : undefined
      : Object.hasOwn(value, step)
        ? value[step as string]
        : undefined;
  }
  return value;
}

/** The text at a path, or undefined where nothing or something else than a text stands. */
export function textAt(
  draft: Value | undefined,
  ...path: readonly (string | number)[]
): string | undefined {
  const value = valueAt(draft, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The list at a path; an empty one where none stands. */
export function listAt(
  draft: Value | undefined,
  ...path: readonly (string | number)[]
): readonly Value[] {
  const value = valueAt(draft, ...path);
  return isList(value) ? value : [];
}

/** The map at a path; an empty one where none stands. */
export function mapAt(draft: Value | undefined, ...path: readonly (string | number)[]): Draft {
  const value = valueAt(draft, ...path);
  return isMap(value) ? value : {};
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value | undefined): value is Draft {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A text of a draft and where it stands. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text of a draft with its path, in order. Keys are not texts. */
export function texts(
  value: Value | undefined,
  path: readonly (string | number)[] = [],
): PlacedText[] {
  const found: PlacedText[] = [];
  gather(value, path, found);
  return found;
}

/** Into one list: most rules read all texts, and a generator for each level would cost more than the reading. */
function gather(
  value: Value | undefined,
  path: readonly (string | number)[],
  found: PlacedText[],
): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (isList(value)) value.forEach((item, i) => void gather(item, [...path, i], found));
  else if (value !== undefined)
    for (const key of Object.keys(value)) gather(value[key], [...path, key], found);
}
