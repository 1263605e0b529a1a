import { isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** From `start` up to, not including, `end`: offsets of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of a text at one place. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap; all offsets are those of the text as it was. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, text: by }) => changed.slice(0, start) + by + changed.slice(end),
      text,
    );
}

export const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The key and value of a pair of a block map as whole lines, with the comments right above; undefined where other things share these lines. */
export function pairLines(text: string, pair: Pair): Span | undefined {
  const key = (pair.key as Node).range?.[0];
  if (key === undefined) return undefined;
  const start = lineStart(text, key);
  if (text.slice(start, key).trim() !== '') return undefined;
  return { start: commentsAbove(text, start, key - start), end: lineEnd(text, endOf(text, pair)) };
}

/** An item of a block list as whole lines, with its dash; undefined where other things share these lines. */
export function itemLines(text: string, item: Node): Span | undefined {
  if (item.range == null) return undefined;
  const start = lineStart(text, dashBefore(text, item.range[0]));
  return /^\s*-\s*$/.test(text.slice(start, item.range[0]))
    ? { start, end: lineEnd(text, visibleEnd(text, item.range)) }
    : undefined;
}

/** Where a further pair of a block map goes, and how far it is indented. */
export function afterPairs(text: string, map: YAMLMap): Place | undefined {
  const [first] = map.items;
  const last = map.items.at(-1);
  const start = (first?.key as Node | undefined)?.range?.[0];
  if (map.flow === true || start === undefined || last === undefined) return undefined;
  return { offset: lineEnd(text, endOf(text, last)), indent: start - lineStart(text, start) };
}

/** Where a further item of a block list goes, and how far its dash is indented. */
export function afterItems(text: string, list: YAMLSeq): Place | undefined {
  const [first] = list.items as Node[];
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow === true || first?.range == null || last?.range == null) return undefined;
  const dash = dashBefore(text, first.range[0]);
  return {
    offset: lineEnd(text, visibleEnd(text, last.range)),
    indent: dash - lineStart(text, dash),
  };
}

export interface Place {
  readonly offset: number;
  readonly indent: number;
}

/** Lines put in at a place. `lines` are indented as if they stood at the left edge. */
export function inserted(text: string, { offset, indent }: Place, lines: string): Edit {
  const eol = lineBreak(text);
  const body = indented(lines, indent, eol);
  const before = offset > 0 && text[offset - 1] !== '\n' ? eol : '';
  return { start: offset, end: offset, text: `${before}${body}` };
}

/** Lines moved to the right, ending in a line break. */
export function indented(lines: string, indent: number, eol: string): string {
  return lines
    .split(/\r?\n/)
    .filter((line, i, all) => line !== '' || i < all.length - 1)
    .map((line) => (line.trim() === '' ? '' : ' '.repeat(indent) + line))
    .map((line) => `${line}${eol}`)
    .join('');
}

/** Whole lines without their common indentation, or undefined where one stands further left than the first key. */
export function outdented(lines: string, indent: number): string | undefined {
  const all = lines.split(/\r?\n/);
  return all.every((line) => line.trim() === '' || line.slice(0, indent).trim() === '')
    ? all.map((line) => line.slice(indent)).join('\n')
    : undefined;
}

export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

const lineEnd = (text: string, offset: number): number => {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
};

function endOf(text: string, { key, value }: Pair): number {
  const keyEnd = (key as Node).range?.[1] ?? 0;
  const range = (value as Node | null)?.range;
  const isEmpty = range == null || (isScalar(value) && value.source === '');
  // An empty value may end lines below its key.
  return isEmpty ? keyEnd : Math.max(keyEnd, visibleEnd(text, range));
}

const visibleEnd = (text: string, [start, end]: readonly [number, number, ...unknown[]]): number =>
  start + text.slice(start, end).trimEnd().length;

const dashBefore = (text: string, offset: number): number => text.lastIndexOf('-', offset - 1);

/** Comment lines that stand right above a line, as far in as the line itself. */
function commentsAbove(text: string, start: number, indent: number): number {
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    const line = text.slice(above, first);
    if (line.search(/\S/) !== indent || line.trim()[0] !== '#') break;
    first = above;
  }
  return first;
}

/** The pair of a map by its key. */
export function pairOf(map: unknown, key: string): Pair | undefined {
  return isMap(map)
    ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value ?? '') === key)
    : undefined;
}
