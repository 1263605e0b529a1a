import type { Depth } from './model.ts';
import type { PasalNode, TextNode } from './node.ts';

/** A numbered place: how it prints, and where it stands. */
export interface Place {
  readonly bookmark: string;
  /** "Pasal 4", "(2)", "a." */
  readonly label: string;
  readonly depth: Depth | 'pasal';
  /** The places above it, outermost first. */
  readonly above: readonly Place[];
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

/** Numbers everything: pasal through the document, ayat within a pasal when there are two or more, and what lies below. */
export function numbered(pasal: readonly PasalNode[]): NumberedPasal[] {
  return pasal.map((node, i) => {
    const place: Place = {
      bookmark: `pasal_${i + 1}`,
      label: `Pasal ${i + 1}`,
      depth: 'pasal',
      above: [],
    };
    return { node, place, ayat: numberedAyat(node.ayat, place) };
  });
}

function numberedAyat(ayat: readonly TextNode[], pasal: Place): NumberedNode[] {
  // The only ayat of a pasal bears no number, and its items begin with huruf.
  if (ayat.length === 1)
    return ayat.map((node) => ({
      node,
      restart: false,
      children: numberedItems(node.children, 1, pasal),
    }));
  return numberedItems(ayat, 0, pasal);
}

/** A list of items at one depth, counted from its first. `root` keeps names apart in attachments. */
export function numberedItems(
  nodes: readonly TextNode[],
  level: number,
  above: Place,
): NumberedNode[] {
  const depth = DEPTHS[Math.min(level, DEPTHS.length - 1)] ?? 'angka-kurung';
  return nodes.map((node, i) => {
    const place: Place = {
      bookmark: `${above.bookmark}_${i + 1}`,
      label: labelOf(depth, i + 1),
      depth,
      above: [...above.above, above],
    };
    return {
      node,
      place,
      depth,
      restart: false,
      children: numberedItems(node.children, level + 1, place),
    };
  });
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
function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

/** Named places: pasal and clauses by key, and every butir with a `kunci`. */
export function placesOf(
  pasal: readonly NumberedPasal[],
  clauseKeys: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { node, place, ayat } of pasal) {
    for (const key of [node.key, ...(clauseKeys.get(node.key) ?? [])])
      places.set(`pasal:${key}`, place);
    collect(ayat, place, places);
  }
  return places;
}

function collect(nodes: readonly NumberedNode[], above: Place, places: Map<string, Place>): void {
  for (const { node, place, children } of nodes) {
    if (node.key !== undefined) places.set(`ayat:${node.key}`, place ?? above);
    collect(children, place ?? above, places);
  }
}
