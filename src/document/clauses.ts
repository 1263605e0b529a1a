import { type Draft, isMap, listAt, mapAt, textAt, type Value } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';
import type { PasalNode, TextNode } from './node.ts';
import type { Outline, PasalOutline } from './outline.ts';
import { butirNode, type Facts, standingText } from './standing-text.ts';

/** The pasal of a document in order: those of the outline whose clauses are there, and the drafter's own. */
export function pasalOf(
  outline: Outline,
  facts: Facts,
  blanks: readonly Path[],
  basis: PasalNode | undefined,
): PasalNode[] {
  const standing = outline.pasal
    .filter(({ clauses }) => clauses.some((clause) => isThere(facts.draft, clause, blanks)))
    .map((pasal) => pasalNode(pasal, facts));
  // A legal basis that is a pasal of its own comes second: the annex begins with MAKSUD DAN TUJUAN.
  if (basis !== undefined) standing.splice(1, 0, basis);
  return placed(standing, listAt(facts.draft, 'pasal_tambahan').filter(isMap), outline);
}

/** A clause is printed when its key is there, filled in or blank. */
function isThere(draft: Draft, clause: string, blanks: readonly Path[]): boolean {
  return draft[clause] !== undefined || blanks.some((path) => path[0] === clause);
}

function pasalNode(pasal: PasalOutline, facts: Facts): PasalNode {
  const [first = ''] = pasal.clauses;
  const clauses = pasal.clauses.map((key) => mapAt(facts.draft, key));
  const heading =
    clauses.map((clause) => textAt(clause, 'judul')).find((own) => own !== undefined) ??
    pasal.heading;
  const own = clauses.flatMap((clause) => listAt(clause, 'ayat'));
  const standard = (): TextNode[] => standingText(pasal.ayat, facts);
  const isi =
    pasal.isi === 'ganti'
      ? listAt(facts.draft, first, 'isi').filter((item) => textAt(item, 'teks') !== 'baku')
      : [];
  const ayat =
    own.length > 0
      ? own.flatMap((item) => (isStandard(item) ? standard() : [butirNode(item)]))
      : isi.length > 0
        ? isi.map(butirNode)
        : standard();
  return {
    key: pasal.key,
    heading,
    ayat: ayat.length > 0 ? ayat : [{ text: '<kosong:80>', children: [] }],
  };
}

/** The line `<baku>` inside own text keeps the standing text there. */
const isStandard = (item: Value): boolean => /^<\s*baku\s*>$/i.test(textAt(item, 'teks') ?? '');

/** Own pasal after the one they name, or before the last standing ones ("lain-lain"). */
function placed(
  standing: readonly PasalNode[],
  additions: readonly Draft[],
  outline: Outline,
): PasalNode[] {
  const result = [...standing];
  for (const [i, addition] of additions.entries()) {
    const node: PasalNode = {
      key: textAt(addition, 'kunci') ?? `pasal_tambahan_${i + 1}`,
      heading: textAt(addition, 'judul') ?? '',
      ayat: listAt(addition, 'ayat').map(butirNode),
    };
    result.splice(position(result, textAt(addition, 'setelah'), outline), 0, node);
  }
  return result;
}

function position(
  pasal: readonly PasalNode[],
  after: string | undefined,
  outline: Outline,
): number {
  const key =
    outline.pasal.find(({ clauses }) => after !== undefined && clauses.includes(after))?.key ??
    after;
  const named = pasal.findIndex((one) => one.key === key);
  if (named >= 0) return named + 1;
  const others = pasal.findIndex((one) => one.key === 'lain_lain');
  return others < 0 ? pasal.length : others;
}
