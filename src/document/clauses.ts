import { type Draft, isMap, listAt, textAt } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';
import type { PasalNode, TextNode } from './node.ts';
import { type Each, isEach, type Outline, type PasalOutline, type Template } from './outline.ts';
import { butirNode, type Facts, isStandard, standingText } from './standing-text.ts';

/** The pasal of a document in order: those of the outline whose clauses are there, and the drafter's own. */
export function pasalOf(
  outline: Outline,
  facts: Facts,
  blanks: readonly Path[],
  basis: PasalNode | undefined,
): PasalNode[] {
  const standing = outline.pasal
    .filter(
      ({ clauses }) =>
        clauses.length === 0 || clauses.some((clause) => isThere(facts.draft, clause, blanks)),
    )
    .map((pasal) => pasalNode(pasal, facts, blanks));
  // A legal basis that is a pasal of its own comes second: the annex begins with MAKSUD DAN TUJUAN.
  if (basis !== undefined) standing.splice(1, 0, basis);
  return placed(standing, listAt(facts.draft, 'pasal_tambahan').filter(isMap), outline);
}

/** A clause is printed when its key is there, filled in or blank. */
function isThere(draft: Draft, clause: string, blanks: readonly Path[]): boolean {
  return draft[clause] !== undefined || blanks.some((path) => path[0] === clause);
}

/** A pasal of an outline with the facts of a draft. */
export function pasalNode(pasal: PasalOutline, facts: Facts, blanks: readonly Path[]): PasalNode {
  const heading =
    pasal.clauses
      .map((key) => textAt(facts.draft, key, 'judul'))
      .find((own) => own !== undefined) ?? pasal.heading;
  const ayat =
    pasal.clauses.length === 0
      ? standingText(pasal.ayat, facts)
      : pasal.clauses.flatMap((clause) =>
          clauseAyat(pasal, clause, facts, isThere(facts.draft, clause, blanks)),
        );
  return { key: pasal.key, heading, ayat: ayat.length > 0 ? ayat : BLANK };
}

const BLANK: readonly TextNode[] = [{ text: '<kosong:80>', children: [] }];

/** What one clause prints: its own ayat, its own words in place of the standing ones, or those. */
function clauseAyat(pasal: PasalOutline, clause: string, facts: Facts, there: boolean): TextNode[] {
  const standard = (): TextNode[] => standingText(templatesOf(pasal, clause, there), facts);
  const ayat = listAt(facts.draft, clause, 'ayat');
  const isi = pasal.isi === 'ganti' ? listAt(facts.draft, clause, 'isi') : [];
  const own = ayat.length > 0 ? ayat : isi;
  return own.length === 0
    ? standard()
    : own.flatMap((item) => (isStandard(item) ? standard() : [butirNode(item)]));
}

/** Of a pasal that prints several clauses each template belongs to the clause that it names, or whose list it takes. */
function templatesOf(
  { clauses, ayat }: PasalOutline,
  clause: string,
  there: boolean,
): readonly (Template | Each)[] {
  return clauses.length === 1
    ? ayat
    : ayat.filter((one) => {
        if (!isEach(one) && one.klausul !== undefined) return there && one.klausul === clause;
        const source = isEach(one) ? one.tiap : one.rincian;
        return typeof source === 'string' && source.startsWith(`${clause}.`);
      });
}

/**
 * Own pasal after the one they name, or before the last standing ones ("lain-lain"). Several after
 * the same one keep their order; one may follow another that the draft gives later.
 */
function placed(
  standing: readonly PasalNode[],
  additions: readonly Draft[],
  outline: Outline,
): PasalNode[] {
  const own = additions.map((addition, i) => ({
    node: ownPasal(addition, i),
    after: keyOf(textAt(addition, 'setelah'), outline),
  }));
  const known = new Set([...standing, ...own.map(({ node }) => node)].map(({ key }) => key));
  const printed = new Set<PasalNode>();
  const withFollowers = (node: PasalNode): PasalNode[] => {
    if (printed.has(node)) return [];
    printed.add(node);
    return [node, ...own.filter(({ after }) => after === node.key).flatMap(follower)];
  };
  const follower = ({ node }: { readonly node: PasalNode }): PasalNode[] => withFollowers(node);
  const others = standing.findIndex(({ key }) => key === 'lain_lain');
  const end = others < 0 ? standing.length : others;
  const free = own.filter(({ after }) => after === undefined || !known.has(after));
  const result = [
    ...standing.slice(0, end).flatMap(withFollowers),
    ...free.flatMap(follower),
    ...standing.slice(end).flatMap(withFollowers),
  ];
  // Pasal that only follow each other in a ring stand before the end as well.
  const lost = own.filter(({ node }) => !printed.has(node)).flatMap(follower);
  const last = result.findIndex(({ key }) => key === 'lain_lain');
  return last < 0 ? [...result, ...lost] : result.toSpliced(last, 0, ...lost);
}

function ownPasal(addition: Draft, index: number): PasalNode {
  const ayat = listAt(addition, 'ayat').map(butirNode);
  return {
    key: textAt(addition, 'kunci') ?? `pasal_tambahan_${index + 1}`,
    heading: textAt(addition, 'judul') ?? '<kosong:30>',
    ayat: ayat.length > 0 ? ayat : BLANK,
  };
}

/** The pasal that prints the clause of this name, or the pasal of this name. */
function keyOf(name: string | undefined, outline: Outline): string | undefined {
  return (
    outline.pasal.find(({ clauses }) => name !== undefined && clauses.includes(name))?.key ?? name
  );
}
