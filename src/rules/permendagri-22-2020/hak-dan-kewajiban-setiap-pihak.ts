import { type Draft, isMap, listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { type Party, partiesOf, resolveParty } from '../naskah/parties.ts';

const SIDES = ['hak', 'kewajiban'] as const;

interface Entry {
  readonly index: number;
  readonly facts: Draft;
  readonly whom: Party | 'semua' | undefined;
}

/**
 * Each party has at least one right and one duty; a reading of "hak dan kewajiban para pihak".
 * Where the drafter's own words stand beside or instead of the lists, a human judges.
 * Permendagri 22/2020, Pasal 41 ayat (1) huruf d angka 5; UU 23/2014, Pasal 366 ayat (2) huruf a.
 */
export const hakDanKewajibanSetiapPihak: CodeRule = (draft) => {
  if (draft.hak_kewajiban === undefined) return 'not-applicable';
  const parties = partiesOf(draft);
  const items = listAt(draft, 'hak_kewajiban', 'isi');
  const entries = items.flatMap((value, index): Entry[] => {
    const reference = textAt(value, 'pihak');
    return isMap(value) && reference !== undefined
      ? [{ index, facts: value, whom: resolveParty(parties, reference) }]
      : [];
  });
  const hits = parties.flatMap((party) => lacking(party, entries));
  const ownWords =
    entries.length < items.length || listAt(draft, 'hak_kewajiban', 'ayat').some(isOwn);
  // A reference that names no party is another rule's finding; whose right it is cannot be told.
  const unresolved = entries.some(({ whom }) => whom === undefined);
  return hits.length > 0 && (ownWords || unresolved) ? 'review' : hits;
};

const isOwn = (paragraph: unknown): boolean =>
  !/^<?\s*baku\s*>?$/i.test(textAt(paragraph as Draft, 'teks') ?? '');

function lacking(party: Party, entries: readonly Entry[]): Hit[] {
  const mine = entries.filter(({ whom }) => whom === 'semua' || whom?.index === party.index);
  const missing = SIDES.filter((side) => !mine.some(({ facts }) => listAt(facts, side).length > 0));
  const [first] = missing;
  if (first === undefined) return [];
  const own = mine.find(({ whom }) => whom !== 'semua');
  const args = { pihak: party.label, kurang: missing.map((side) => `\`${side}\``).join(', ') };
  return own === undefined
    ? [{ path: ['hak_kewajiban'], at: 'key', args }]
    : [
        {
          path: ['hak_kewajiban', 'isi', own.index, first],
          at: 'missing',
          missing: missing.map((side) => ['hak_kewajiban', 'isi', own.index, side]),
          args,
        },
      ];
}
