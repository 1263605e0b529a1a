import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import { targetOf } from './aliases.ts';
import { keyText } from './draft/key-text.ts';
import type { Point, Range } from './finding.ts';
import { formatPath, type Path } from './path.ts';

/** Finds places of a parsed document; the only maker of positions. */
export interface Locator {
  /** The value at a path (for a map or list below a key: the key). Throws where nothing stands: a defect of the rule. */
  value(path: Path): Range;
  /** The key at a path, or the value where it has none (list elements). */
  key(path: Path): Range;
  /** Part of the text at a path, given as it reads; the whole value where it cannot be told. */
  excerpt(path: Path, part: string): Range;
  /** Where something missing would stand: its parent's key, or at the root the last key before it in `order`. */
  missing(path: Path, order: readonly string[]): Range;
  /** Offsets of the file as a range. */
  at(start: number, end: number): Range;
}

interface Step {
  readonly node: Node | null;
  readonly pair?: Pair;
}

/** A locator for one document. `text` is the file's text without byte-order mark. */
export function createLocator(doc: Document.Parsed, lines: LineCounter, text: string): Locator {
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  const at = (start: number, end: number): Range => ({
    start: point(start),
    end: point(Math.max(start, end)),
  });

  function tryFind(path: Path): Step | undefined {
    let step: Step | undefined = { node: doc.contents };
    for (const part of path) {
      step = child(step.node, part);
      if (step === undefined) return undefined;
    }
    return step;
  }

  function find(path: Path): Step {
    const step = tryFind(path);
    if (step === undefined) throw new Error(`no such place in the draft: ${formatPath(path)}`);
    return step;
  }

  function child(node: Node | null, part: string | number): Step | undefined {
    const target = isAlias(node) ? (targetOf(node, doc) ?? null) : node;
    if (isSeq(target) && typeof part === 'number' && part in target.items)
      return { node: target.items[part] as Node | null };
    if (!isMap(target)) return undefined;
    const pair = target.items.find((item) => keyText(item.key) === part);
    return pair === undefined ? undefined : { node: pair.value as Node | null, pair };
  }

  const keyRange = (step: Step): Range | undefined =>
    step.pair === undefined ? undefined : nodeRange(step.pair.key as Node);

  function nodeRange(node: Node | null): Range | undefined {
    if (node?.range == null) return undefined;
    const [start, end] = node.range;
    // A block text ends at the start of the next line: stop at its last visible character.
    return at(start, start + text.slice(start, end).trimEnd().length);
  }

  /** A map or a list spans many lines: mark its key, or its first line. */
  function valueRange(step: Step): Range {
    if (isScalar(step.node) && step.node.range != null && step.node.range[1] > step.node.range[0])
      return nodeRange(step.node) ?? at(0, 0);
    const own = keyRange(step);
    if (own !== undefined) return own;
    const range = nodeRange(step.node) ?? at(0, 0);
    const newline = text.slice(range.start.offset, range.end.offset).indexOf('\n');
    return newline < 0
      ? range
      : at(
          range.start.offset,
          range.start.offset +
            text.slice(range.start.offset, range.start.offset + newline).trimEnd().length,
        );
  }

  return {
    at,
    value: (path) => valueRange(find(path)),
    key: (path) => {
      const step = find(path);
      return keyRange(step) ?? valueRange(step);
    },
    excerpt: (path, part) => {
      const step = find(path);
      const range = isScalar(step.node) ? nodeRange(step.node) : undefined;
      const found =
        range === undefined ? -1 : text.slice(range.start.offset, range.end.offset).indexOf(part);
      return range === undefined || found < 0 || part === ''
        ? valueRange(step)
        : at(range.start.offset + found, range.start.offset + found + part.length);
    },
    missing: (path, order) => {
      // A key with nothing behind it is there: mark it. Otherwise climb to what is there.
      for (let depth = path.length; depth > 0; depth--) {
        const step = tryFind(path.slice(0, depth));
        if (step !== undefined) return keyRange(step) ?? valueRange(step);
      }
      const before = order.slice(0, order.indexOf(String(path[0])));
      const present = isMap(doc.contents) ? doc.contents.items : [];
      const anchor =
        present.filter((pair) => before.includes(keyText(pair.key))).at(-1) ?? present[0];
      return (anchor && nodeRange(anchor.key as Node)) ?? at(0, 0);
    },
  };
}
