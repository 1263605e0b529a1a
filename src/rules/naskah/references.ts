import { type Draft, isMap, listAt, mapAt, textAt, type Value } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';
import type { RuleContext } from '../../core/rule.ts';
import { parseMarkup } from '../../core/text/markup.ts';
import { amendedBase, insertedKeys, numberedPasal } from './amended.ts';
import { annexNames } from './annexes.ts';
import { CLAUSES, type Clause, hasClause, isClause, ownClauses } from './clauses.ts';
import { nearest } from './near.ts';
import { partiesOf, partyNames, resolveParty } from './parties.ts';
import { printed } from './prose.ts';

/** A reference of the draft by name, as typed. */
export interface Reference {
  readonly path: Path;
  /** What is marked: the whole `<…>`, or a value. */
  readonly excerpt: string;
  readonly kind: 'pasal' | 'ayat' | 'lampiran' | 'pihak';
  readonly name: string;
}

/** Every reference to a pasal, ayat, lampiran or party in the texts, and the places of own clauses. */
export const referencesOf: (draft: Draft) => readonly Reference[] = remembered((draft: Draft) => {
  const found: Reference[] = [];
  for (const { path, text } of printed(draft)) {
    if (!text.includes('<')) continue;
    for (const token of parseMarkup(text)) {
      if (token.kind !== 'tag') continue;
      const { name: kind, value: name, start, end } = token;
      if (kind === 'pasal' || kind === 'ayat' || kind === 'lampiran' || kind === 'pihak')
        found.push({ path, excerpt: text.slice(start, end), kind, name });
    }
  }
  listAt(draft, 'pasal_tambahan').forEach((clause, i) => {
    const name = textAt(mapAt(clause), 'setelah');
    if (name !== undefined)
      found.push({ path: ['pasal_tambahan', i, 'setelah'], excerpt: name, kind: 'pasal', name });
  });
  return found;
});

/** What a reference reaches. */
export type Target = 'found' | { readonly absent: Clause } | { readonly offer: readonly string[] };

/**
 * Finds what references mean. A name that is a clause of the format but not in this draft is
 * `absent`; any other unknown name comes with what may have been meant.
 */
export function createResolver(
  draft: Draft,
  context: RuleContext,
): (reference: Reference) => Target {
  // The texts of an amendment refer to the document that it amends as well.
  const base = amendedBase(draft, context)?.draft;
  const all = base === undefined ? [draft] : [draft, base];
  const own = [
    ...all.flatMap((one) => ownClauses(one).map(({ key }) => key)),
    ...insertedKeys(draft),
    ...numberedPasal(draft).keys(),
  ];
  const parties = partiesOf(draft);
  const present = CLAUSES.filter((clause) => all.some((one) => hasClause(one, context, clause)));
  // Only what lies in a pasal has a number to refer to.
  const paragraphs = all.flatMap((one) =>
    [...CLAUSES, 'pasal_diubah', ...OWN_PASAL]
      .flatMap((clause) => [...keysIn(one[clause], [clause])])
      .filter(({ path }) => !(OWN_PASAL.includes(String(path[0])) && path.length === 3))
      .map(({ key }) => key),
  );
  const known: Readonly<Record<Reference['kind'], readonly string[]>> = {
    pasal: [...own, ...present, ...(present.includes('maksud') ? ['maksud_tujuan'] : [])],
    ayat: paragraphs,
    lampiran: [...new Set(all.flatMap(annexNames))],
    pihak: [...partyNames(parties), 'semua'],
  };
  const sets = Object.fromEntries(
    Object.entries(known).map(([kind, names]) => [kind, new Set(names)]),
  );
  return ({ kind, name }) => {
    if (kind === 'pihak') {
      if (resolveParty(parties, name) !== undefined) return 'found';
    } else if (sets[kind]?.has(name)) return 'found';
    if (kind === 'pasal' && isClause(name)) return { absent: name };
    return { offer: nearest(name, known[kind]) };
  };
}

/** Where a draft has pasal of its own, each with a `kunci` that names the pasal. */
const OWN_PASAL: readonly string[] = ['pasal_tambahan', 'pasal_disisipkan'];

/** Every `kunci` of the draft with its place. */
export function* keysIn(
  value: Value | undefined,
  path: Path,
): Generator<{ readonly path: Path; readonly key: string }> {
  if (value === undefined || typeof value === 'string') return;
  if (!isMap(value)) {
    for (const [i, item] of value.entries()) yield* keysIn(item, [...path, i]);
    return;
  }
  const key = textAt(value, 'kunci');
  if (key !== undefined) yield { path: [...path, 'kunci'], key };
  for (const [name, item] of Object.entries(value)) yield* keysIn(item, [...path, name]);
}
