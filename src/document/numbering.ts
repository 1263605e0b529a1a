import { roman } from '../core/words/ordinal.ts';
import type { Depth } from './model.ts';
import type { PasalNode, TextNode } from './node.ts';
import { conjunctionOf, lead, listItem, positionOf } from './punctuate.ts';

/** A numbered place: how it prints, and where it stands. */
export interface Place {
  readonly bookmark: string;
  /** "Pasal 4", "(2)", "a." */
  readonly label: string;
  readonly depth: Depth | 'pasal' | 'bagian';
  /** The places above it, outermost first. */
  readonly above: readonly Place[];
  /** A pasal of another document: it is cited and quoted here, but nothing here can be linked to it. */
  readonly foreign?: boolean;
}

/** A paragraph with its number; `place` is missing for the only ayat of a pasal, which has none. */
export interface NumberedNode {
  readonly node: TextNode;
  readonly place?: Place;
  readonly depth?: Depth;
  readonly restart: boolean;
  readonly children: readonly NumberedNode[];
}

export interface NumberedPasal {
  readonly node: PasalNode;
  readonly place: Place;
  readonly ayat: readonly NumberedNode[];
}

const DEPTHS: readonly Depth[] = ['ayat', 'huruf', 'angka', 'huruf-kurung', 'angka-kurung'];

/** How the pasal are called, and the beginning of all bookmarks: two versions of a document share none. */
export interface PasalNames {
  readonly article: (n: number) => string;
  /** Lettered sections ("A.") take the place of pasal, and begin below with "1.". */
  readonly depth: 'pasal' | 'bagian';
  readonly and: string;
  readonly prefix: string;
}

/** Numbers everything: pasal through the document, ayat within a pasal when there are two or more, and what lies below. */
export function numbered(
  pasal: readonly PasalNode[],
  { article, depth, and, prefix }: PasalNames,
): NumberedPasal[] {
  return pasal.map((node, i) =>
    numberedPasal(
      node,
      {
        bookmark: `${prefix}pasal_${i + 1}`,
        label: article(i + 1),
        depth,
        above: [],
      },
      and,
    ),
  );
}

/** Numbers the paragraphs of all pasal in one row; a reference to a pasal means its first paragraph. */
export function numberedThrough(
  pasal: readonly PasalNode[],
  { and, prefix }: PasalNames,
): NumberedPasal[] {
  const root: Place = { bookmark: `${prefix}butir`, label: '', depth: 'pasal', above: [] };
  const rows = numberedItems(
    pasal.flatMap(({ ayat }) => ayat),
    ANGKA,
    root,
    and,
  ).map(withoutRoot);
  let at = 0;
  return pasal.map((node) => {
    const ayat = rows.slice(at, at + node.ayat.length);
    at += node.ayat.length;
    return { node, place: ayat[0]?.place ?? root, ayat };
  });
}

/** A pasal or a section at a place, with everything below it numbered. */
export const numberedPasal = (node: PasalNode, place: Place, and = 'dan'): NumberedPasal => ({
  node,
  place,
  ayat: numberedUnlessOnly(node.ayat, place.depth === 'bagian' ? ANGKA : AYAT, place, and),
});

/** Paragraphs of a document without pasal have nothing above them. */
function withoutRoot(one: NumberedNode): NumberedNode {
  const { place } = one;
  return {
    ...one,
    ...(place === undefined ? {} : { place: { ...place, above: place.above.slice(1) } }),
    children: one.children.map(withoutRoot),
  };
}

/** Whether a place lies in another document. */
export const isForeign = ({ above, foreign }: Place): boolean =>
  (above[0]?.foreign ?? foreign) === true;

const AYAT = 0;
const ANGKA = 2;

/** The only paragraph of a pasal or an attachment bears no number, and its items begin one depth below. */
export function numberedUnlessOnly(
  nodes: readonly TextNode[],
  level: number,
  above: Place,
  and: string,
): NumberedNode[] {
  const [only] = nodes;
  if (only === undefined || nodes.length > 1 || only.label !== undefined)
    return numberedItems(nodes, level, above, and);
  const below = level === 0 ? 1 : level;
  return [
    { node: only, restart: false, children: numberedItems(only.children, below, above, and) },
  ];
}

/** A list of items at one depth, counted from its first. */
function numberedItems(
  nodes: readonly TextNode[],
  level: number,
  above: Place,
  and: string,
): NumberedNode[] {
  const depth = DEPTHS[level] ?? 'angka-kurung';
  let count = 0;
  return nodes.map((one, i) => {
    if (one.label === undefined) count += 1;
    const node = level < DEPTHS.length - 1 ? one : folded(one, and);
    const place: Place = {
      bookmark: `${above.bookmark}_${i + 1}`,
      label: one.label ?? labelOf(depth, count),
      depth,
      above: [...above.above, above],
    };
    return {
      node,
      place,
      depth,
      restart: false,
      children: belowLabel(
        node,
        numberedItems(level < DEPTHS.length - 1 ? node.children : [], level + 1, place, and),
      ),
    };
  });
}

/** Below a number outside the count Word would go on counting: the first item starts again. */
function belowLabel({ label }: TextNode, children: readonly NumberedNode[]): NumberedNode[] {
  return children.map((child, i) =>
    label !== undefined && i === 0 ? { ...child, restart: true } : child,
  );
}

/** Below the deepest number that a document has, a list goes on inside its sentence: "…: i. …; dan ii. …". */
function folded(node: TextNode, and: string): TextNode {
  const { after, ...kept } = node;
  if (node.children.length === 0) return node;
  const texts = node.children.map((child) => folded(child, and).text);
  const conjunction = conjunctionOf(texts, and);
  const items = texts.map(
    (text, i) =>
      `${roman(i + 1).toLowerCase()}. ${listItem(text, positionOf(i, texts.length), '', conjunction)}`,
  );
  return {
    ...kept,
    text: `${lead(node.text)} ${items.join(' ')}${after === undefined ? '' : `, ${after}`}`,
  };
}

function labelOf(depth: Depth, n: number): string {
  switch (depth) {
    case 'ayat':
      return `(${n})`;
    case 'huruf':
      return `${letters(n)}.`;
    case 'angka':
      return `${n}.`;
    case 'huruf-kurung':
      return `${letters(n)})`;
    case 'angka-kurung':
      return `${n})`;
  }
}

/** a … z, then aa, bb, … as Word counts. */
export function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

/** Named places: pasal and clauses by key, and every butir with a `kunci`, in attachments too. */
export function placesOf(
  pasal: readonly NumberedPasal[],
  clauseKeys: ReadonlyMap<string, readonly string[]>,
  attachments: readonly { readonly root: Place; readonly items: readonly NumberedNode[] }[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { root, items } of attachments) collect(items, root, places);
  for (const { node, place, ayat } of pasal) {
    for (const key of [node.key, ...(clauseKeys.get(node.key) ?? [])])
      places.set(`pasal:${key}`, place);
    collect(ayat, place, places);
  }
  return places;
}

function collect(nodes: readonly NumberedNode[], above: Place, places: Map<string, Place>): void {
  for (const { node, place, children } of nodes) {
    const here = place ?? above;
    if (node.key !== undefined) places.set(`ayat:${node.key}`, here);
    if (children.length > 0) collect(children, here, places);
    else for (const key of keysBelow(node)) places.set(`ayat:${key}`, here);
  }
}

/** Names of what was folded into a text. */
function keysBelow({ children }: TextNode): string[] {
  return children.flatMap((child) => [
    ...(child.key === undefined ? [] : [child.key]),
    ...keysBelow(child),
  ]);
}
