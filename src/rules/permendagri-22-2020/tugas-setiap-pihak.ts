import { type Draft, isMap, listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { partiesOf, resolveParty } from '../naskah/parties.ts';

/**
 * A synergy shares out tasks, so that each party has at least one. Where the drafter's own words stand
 * beside or instead of the lists, a human judges.
 * Permendagri 22/2020, Pasal 1 angka 19 and 42 ayat (1) huruf e angka 6; PP 28/2018, Pasal 46 ayat (1).
 */
export const tugasSetiapPihak: CodeRule = (draft) => {
  if (draft.tugas_tanggung_jawab === undefined) return 'not-applicable';
  const parties = partiesOf(draft);
  const items = listAt(draft, 'tugas_tanggung_jawab', 'isi');
  const named = items.filter(isMap).filter((item) => textAt(item, 'pihak') !== undefined);
  const meant = named
    .filter((item) => listAt(item, 'tugas').length > 0)
    .map((item) => resolveParty(parties, textAt(item, 'pihak') ?? ''));
  const hits = parties
    .filter(({ index }) => !meant.some((whom) => whom === 'semua' || whom?.index === index))
    .map(({ label }) => ({
      path: ['tugas_tanggung_jawab'],
      at: 'key' as const,
      args: { pihak: label },
    }));
  const ownWords =
    named.length < items.length || listAt(draft, 'tugas_tanggung_jawab', 'ayat').some(isOwn);
  return hits.length > 0 && (ownWords || meant.includes(undefined)) ? 'review' : hits;
};

const isOwn = (paragraph: unknown): boolean =>
  !/^<?\s*baku\s*>?$/i.test(textAt(paragraph as Draft, 'teks') ?? '');
