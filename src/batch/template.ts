import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { keyText } from '../core/draft/key-text.ts';
import { formatPath, isWithin, type Path } from '../core/path.ts';
import { suggest } from '../core/suggest.ts';

/** A column of a table, and the places of the template that it fills. */
export interface Binding {
  readonly column: string;
  readonly paths: readonly Path[];
}

/** What is wrong with a binding. */
export interface BindingProblem {
  readonly column: string;
  readonly path: string;
  readonly reason: 'not-there' | 'not-a-text';
  /** A path that the template has and that reads alike. */
  readonly meant?: string;
}

/** The draft of a row. */
export interface Filled {
  readonly text: string;
  /** The column that fills a place of this draft, or a place above it. */
  readonly columnAt: (path: Path) => string | undefined;
}

/** A template draft into which the values of a row are put. */
export interface Template {
  /** `values`: a text for each column; where a column has none, its key or list item is left out. */
  readonly fill: (values: ReadonlyMap<string, string>) => Filled;
}

/** A piece of the template's text that a column replaces. */
interface Slot {
  readonly column: string;
  readonly start: number;
  readonly end: number;
  /** A blank after the colon of a key that has no value. */
  readonly before: string;
}

/** The bindings that the template cannot take: a place that is not there, or that is a list or a map. */
export function bindingProblems(text: string, bindings: readonly Binding[]): BindingProblem[] {
  const doc = parse(text);
  const known = scalarPaths(doc);
  return bindings.flatMap(({ column, paths }) =>
    paths.flatMap((path): BindingProblem[] => {
      const found = find(doc, path);
      const name = formatPath(path);
      if (found !== undefined)
        return isMap(found.node) || isSeq(found.node)
          ? [{ column, path: name, reason: 'not-a-text' }]
          : [];
      const meant = suggest(name, known);
      return [
        { column, path: name, reason: 'not-there', ...(meant === undefined ? {} : { meant }) },
      ];
    }),
  );
}

/**
 * Prepares a template: its text is cut once where columns fill it, so that a row costs no parsing, and comments and
 * the order of keys stay. `bindings` must have passed `bindingProblems`. Rows that leave the same cells empty share
 * one preparation.
 */
export function compileTemplate(text: string, bindings: readonly Binding[]): Template {
  const variants = new Map<string, Template['fill']>();
  return {
    fill: (values) => {
      const empty = bindings.filter(({ column }) => !values.has(column));
      const name = empty.map(({ column }) => column).join('\n');
      const variant = variants.get(name) ?? filler(text, bindings, empty);
      variants.set(name, variant);
      return variant(values);
    },
  };
}

function filler(
  template: string,
  all: readonly Binding[],
  empty: readonly Binding[],
): Template['fill'] {
  const removed = empty.flatMap(({ paths }) => paths);
  const text = without(template, removed);
  const doc = parse(text);
  const bindings = all
    .filter((binding) => !empty.includes(binding))
    .map(({ column, paths }) => ({ column, paths: paths.map((path) => shifted(path, removed)) }));
  const slots = bindings
    .flatMap(({ column, paths }) => paths.flatMap((path) => slotOf(doc, text, column, path) ?? []))
    .sort((a, b) => a.start - b.start);
  const columnAt = (path: Path): string | undefined =>
    bindings.find(({ paths }) => paths.some((place) => isWithin(path, place)))?.column;
  return (values) => {
    let from = 0;
    const parts = slots.flatMap(({ column, start, end, before }) => {
      const part = [text.slice(from, start), before, quoted(values.get(column) ?? '')];
      from = end;
      return part;
    });
    return { text: parts.join('') + text.slice(from), columnAt };
  };
}

/** The template without some of its places. */
function without(text: string, places: readonly Path[]): string {
  if (places.length === 0) return text;
  const doc = parse(text);
  // From the end of a list to its start, so that what is left keeps its number until it has gone too.
  for (const path of [...places].sort(lastFirst)) doc.deleteIn(path);
  return doc.toString({ lineWidth: 0 });
}

const lastFirst = (a: Path, b: Path): number => Number(b.at(-1)) - Number(a.at(-1)) || 0;

/** Where a place has come to when list items before it are gone. */
function shifted(path: Path, removed: readonly Path[]): Path {
  return path.map((step, i) =>
    typeof step !== 'number'
      ? step
      : step -
        removed.filter((gone) => {
          const last = gone.at(-1);
          return (
            gone.length === i + 1 &&
            typeof last === 'number' &&
            last < step &&
            isWithin(gone, path.slice(0, i))
          );
        }).length,
  );
}

function slotOf(doc: Document, text: string, column: string, path: Path): Slot | undefined {
  const found = find(doc, path);
  if (found === undefined) return undefined;
  const { node, pair } = found;
  if (isScalar(node) && node.range != null && node.range[1] > node.range[0]) {
    const [start, end] = node.range;
    return { column, start, end: start + text.slice(start, end).trimEnd().length, before: '' };
  }
  // Nothing stands behind the key: the value goes behind its colon.
  const key = pair?.key as Node | undefined;
  const end = key?.range?.[1];
  const at = end === undefined ? (node?.range?.[0] ?? -1) : text.indexOf(':', end) + 1;
  return at < 0 ? undefined : { column, start: at, end: at, before: ' ' };
}

/** A text that is itself and nothing else to YAML. */
function quoted(value: string): string {
  return /[\n\r\t]|[^\u0020-\u007e\u00a0-\ud7ff\ue000-\uffff]/.test(value)
    ? JSON.stringify(value)
    : `'${value.replaceAll("'", "''")}'`;
}

const parse = (text: string): Document => parseDocument(text, { schema: 'failsafe' });

interface Found {
  readonly node: Node | null;
  readonly pair?: Pair;
}

function find(doc: Document, path: Path): Found | undefined {
  let found: Found = { node: doc.contents };
  for (const step of path) {
    const node: Node | null = found.node;
    if (isSeq(node) && typeof step === 'number' && step in node.items)
      found = { node: node.items[step] as Node | null };
    else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => keyText(key) === step);
      if (pair === undefined) return undefined;
      found = { node: pair.value as Node | null, pair };
    } else return undefined;
  }
  return found;
}

/** Every place of a text, for a did-you-mean. */
function scalarPaths(doc: Document): string[] {
  const paths: string[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, keyText(key)]);
    else if (isSeq(node)) node.items.forEach((item, i) => void walk(item, [...path, i]));
    else if (path.length > 0) paths.push(formatPath(path));
  };
  walk(doc.contents, []);
  return paths;
}
