import { type Document, isMap, isScalar, isSeq, type Node, type Pair, stringify } from 'yaml';
import { type Aliases, currentRule } from '../judgement/aliases.ts';
import { formatPath, type Path } from '../path.ts';
import { parseYaml } from '../yaml.ts';
import {
  afterPairs,
  type Edit,
  edited,
  inserted,
  lineStart,
  outdented,
  pairLines,
  pairOf,
  type Span,
} from './block.ts';
import { type Migration, type MigrationStep, wayBetween } from './migration.ts';
import { sameTexts, textsOf } from './texts.ts';

/** What stands in the way of bringing a draft up to date. */
export type Obstacle =
  | { readonly kind: 'broken' | 'no-version' }
  | { readonly kind: 'no-way' | 'newer'; readonly version: string }
  /** A place that has to be changed by hand. */
  | { readonly kind: 'by-hand'; readonly path: string; readonly to: string };

/** A draft in the current format. `changes`: one line for each; none where it was up to date. */
export interface Migrated {
  readonly from: string;
  readonly text: string;
  readonly changes: readonly string[];
}

/** The current format, and how older ones lead there. */
export interface Format {
  readonly version: string;
  readonly migrations: readonly Migration[];
  readonly aliases: Aliases;
}

/**
 * Rewrites the text of a draft to the current format: only what changes is touched, so comments, order and
 * spacing stay. Whole or not at all: a place that cannot be rewritten is an obstacle.
 */
export function migrate(text: string, format: Format): Migrated | Obstacle {
  const { doc, broken } = parseYaml(text);
  const version = doc.contents === null ? undefined : scalarAt(pairOf(doc.contents, 'draf')?.value);
  if (broken) return { kind: 'broken' };
  if (version === undefined) return { kind: 'no-version' };
  const way = wayBetween(version, format.version, format.migrations);
  if (way === undefined)
    return Number(version) > Number(format.version)
      ? { kind: 'newer', version }
      : { kind: 'no-way', version };
  const run: Run = { text, changes: [] };
  for (const { steps, to } of way) {
    for (const step of [...steps, { value: 'draf', from: run.version ?? version, to }]) {
      const obstacle = apply(run, step);
      if (obstacle !== undefined) return obstacle;
    }
    run.version = to;
  }
  renameRules(run, format.aliases);
  return { from: version, text: run.text, changes: run.changes };
}

interface Run {
  text: string;
  version?: string;
  readonly changes: string[];
}

/** One step at all its places, and the proof that no value was lost or doubled on the way. */
function apply(run: Run, step: MigrationStep): Obstacle | undefined {
  if ('value' in step) {
    replaceValues(run, step.value, (value) => (value === step.from ? step.to : undefined));
    return undefined;
  }
  const path = 'rename' in step ? step.rename : step.move;
  const to = 'rename' in step ? sibling(step.rename, step.to) : step.to;
  // Each move shifts what stands below it, so places are looked up again after each.
  for (;;) {
    const { doc } = parseYaml(run.text);
    const place = placesAt(doc, path)[0];
    if (place === undefined) return undefined;
    const next =
      'rename' in step ? renamed(run.text, place, step.to) : moved(run.text, doc, place, path, to);
    const obstacle: Obstacle = { kind: 'by-hand', path: formatPath(place.path), to };
    if (next === undefined) return obstacle;
    const after = parseYaml(next);
    if (after.broken || !sameTexts(textsOf(doc), textsOf(after.doc))) return obstacle;
    run.text = next;
    run.changes.push(`${formatPath(place.path)} → ${formatPath(landed(place.path, path, to))}`);
  }
}

const sibling = (path: string, name: string): string =>
  [...path.split('.').slice(0, -1), name].join('.');

/** A pair of a map that stands at a dot path. */
interface PairPlace {
  readonly path: Path;
  readonly parents: readonly Node[];
  readonly pair: Pair;
}

/** Every place at a dot path, through the lists on the way, in the order of the file. */
function placesAt(doc: Document, dotPath: string): PairPlace[] {
  const keys = dotPath.split('.');
  const found: PairPlace[] = [];
  const walk = (node: unknown, depth: number, path: Path, parents: readonly Node[]): void => {
    if (isSeq(node)) {
      node.items.forEach((item, i) => {
        walk(item, depth, [...path, i], parents);
      });
      return;
    }
    const key = keys[depth];
    const pair = key === undefined ? undefined : pairOf(node, key);
    if (!isMap(node) || key === undefined || pair === undefined) return;
    const here = { path: [...path, key], parents: [...parents, node] };
    if (depth === keys.length - 1) found.push({ ...here, pair });
    else walk(pair.value, depth + 1, here.path, here.parents);
  };
  walk(doc.contents, 0, [], []);
  return found;
}

function renamed(text: string, { pair, parents }: PairPlace, name: string): string | undefined {
  const range = (pair.key as Node).range;
  return range == null || pairOf(parents.at(-1), name) !== undefined
    ? undefined
    : edited(text, [{ start: range[0], end: range[1], text: name }]);
}

/** The lines of a pair cut out and put in below the new parent, which is made where it is not there. */
function moved(
  text: string,
  doc: Document,
  { pair, parents }: PairPlace,
  from: string,
  to: string,
): string | undefined {
  const [fromKeys, toKeys] = [from.split('.'), to.split('.')];
  const shared = sharedKeys(fromKeys, toKeys);
  const lines = pairLines(text, pair);
  const key = (pair.key as Node).range;
  const name = toKeys.at(-1);
  // Both paths go through the same lists as far as they share their keys.
  const start = parents[shared] ?? doc.contents;
  if (lines === undefined || key == null || name === undefined) return undefined;
  const indent = key[0] - lineStart(text, key[0]);
  const named = edited(text.slice(lines.start, lines.end), [
    { start: key[0] - lines.start, end: key[1] - lines.start, text: name },
  ]);
  const block = outdented(named, indent);
  const target = targetOf(start, toKeys.slice(shared, -1));
  const place = target === undefined ? undefined : afterPairs(text, target.map);
  if (block === undefined || target === undefined || place === undefined) return undefined;
  if (target.missing.length === 0 && pairOf(target.map, name) !== undefined) return undefined;
  const cut = emptied(text, parents) ?? lines;
  return edited(text, [{ ...cut, text: '' }, inserted(text, place, below(target.missing, block))]);
}

/** The lines of the outermost key that holds nothing but what is taken away: it goes with it. */
function emptied(text: string, parents: readonly Node[]): Span | undefined {
  const [parent, outer] = [parents.at(-1), parents.at(-2)];
  if (!isMap(parent) || parent.items.length > 1 || !isMap(outer)) return undefined;
  const pair = outer.items.find(({ value }) => value === parent);
  if (pair === undefined) return undefined;
  return emptied(text, parents.slice(0, -1)) ?? pairLines(text, pair);
}

/** The map at keys below another, or the deepest that is there and the keys that are missing. */
function targetOf(
  node: unknown,
  keys: readonly string[],
):
  | { readonly map: Parameters<typeof afterPairs>[1]; readonly missing: readonly string[] }
  | undefined {
  if (!isMap(node)) return undefined;
  const [key, ...rest] = keys;
  if (key === undefined) return { map: node, missing: [] };
  const pair = pairOf(node, key);
  return pair === undefined ? { map: node, missing: keys } : targetOf(pair.value, rest);
}

/** A block under keys of its own, each two columns further in. */
const below = (keys: readonly string[], block: string): string =>
  keys.reduceRight((inner, key) => `${key}:\n${inner.replace(/^(?=.)/gm, '  ')}`, block);

function sharedKeys(one: readonly string[], other: readonly string[]): number {
  const limit = Math.min(one.length, other.length) - 1;
  let shared = 0;
  while (shared < limit && one[shared] === other[shared]) shared++;
  return shared;
}

/** Where a pair stands after its move: the indexes of the lists that both paths go through stay. */
function landed(path: Path, from: string, to: string): Path {
  const shared = sharedKeys(from.split('.'), to.split('.'));
  let keys = 0;
  const head = path.filter((step, i) => {
    if (typeof step === 'string') keys++;
    const isLast = i === path.length - 1;
    return !isLast && (typeof step === 'string' ? keys <= shared : keys <= shared);
  });
  return [...head, ...to.split('.').slice(shared)];
}

/** Values at a dot path that are to read otherwise. */
function replaceValues(run: Run, dotPath: string, by: (value: string) => string | undefined): void {
  const { doc } = parseYaml(run.text);
  const edits: Edit[] = [];
  for (const { pair, path } of placesAt(doc, dotPath)) {
    const values = isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const node of values) {
      const value = scalarAt(node);
      const next = value === undefined ? undefined : by(value);
      if (next === undefined || !isScalar(node) || node.range == null) continue;
      const [start, end] = node.range;
      edits.push({ start, end, text: stringify(next, { lineWidth: 0 }).trimEnd() });
      run.changes.push(`${formatPath(path)}: ${value} → ${next}`);
    }
  }
  run.text = edited(
    run.text,
    edits.map((edit) => asTyped(edit, dotPath)),
  );
}

/** A version is typed as a figure; every other value as YAML writes a text. */
const asTyped = (edit: Edit, path: string): Edit =>
  path === 'draf' ? { ...edit, text: edit.text.replaceAll('"', '') } : edit;

/** Rules that the draft names as they were called before. */
function renameRules(run: Run, aliases: Aliases): void {
  for (const list of ['pengecualian', 'pernyataan'])
    replaceValues(run, `pemeriksaan.${list}.aturan`, (id) => {
      const current = currentRule(id, aliases);
      return current === id ? undefined : current;
    });
}

const scalarAt = (node: unknown): string | undefined =>
  isScalar(node) ? String(node.value ?? '').trim() : undefined;
