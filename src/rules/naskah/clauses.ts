import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { RuleContext } from '../../core/rule.ts';

/** The keys of the format that print as a pasal. `maksud` and `tujuan` share one. */
export const CLAUSES = [
  'maksud',
  'tujuan',
  'ketentuan_umum',
  'latar_belakang',
  'lokasi',
  'objek',
  'ruang_lingkup',
  'kegiatan',
  'pelaksanaan',
  'hak_kewajiban',
  'tugas_tanggung_jawab',
  'hasil',
  'pembiayaan',
  'jangka_waktu',
  'kerahasiaan',
  'sanksi',
  'keadaan_kahar',
  'penyelesaian_perselisihan',
  'perubahan',
  'pengakhiran',
  'sekretariat',
  'surat_menyurat',
  'lain_lain',
] as const;

export type Clause = (typeof CLAUSES)[number];

export const isClause = (key: string): key is Clause =>
  (CLAUSES as readonly string[]).includes(key);

/** A clause that is written, or whose key stands there blank: a RANCANGAN prints it all the same. */
export function hasClause(draft: Draft, context: RuleContext, clause: Clause): boolean {
  const pair = clause === 'maksud' || clause === 'tujuan' ? ['maksud', 'tujuan'] : [clause];
  return pair.some(
    (key) => draft[key] !== undefined || context.blanks.some((path) => path[0] === key),
  );
}

/** The places of the clauses that this draft does not have, or has blank. */
export function absentClauses(draft: Draft): Path[] {
  return CLAUSES.filter((clause) => draft[clause] === undefined).map((clause) => [clause]);
}

/**
 * How many pasal the document has: its clauses and the drafter's own. A text of an amendment means those
 * of the document that it amends, which are not counted where its draft is not at hand.
 */
export function countPasal(draft: Draft, context: RuleContext): number {
  const base = textAt(draft, 'mengubah', 'naskah');
  if (draft['mengubah'] !== undefined) {
    const own = base === undefined ? undefined : context.linked.get(base);
    return own === undefined
      ? Number.POSITIVE_INFINITY
      : countPasal(own, context) + listAt(draft, 'pasal_disisipkan').length;
  }
  const standing = CLAUSES.filter(
    (clause) => clause !== 'tujuan' && hasClause(draft, context, clause),
  );
  return standing.length + listAt(draft, 'pasal_tambahan').length;
}

/** The names by which `<pasal:…>` reaches the drafter's own clauses, with their index. */
export function ownClauses(draft: Draft): { readonly key: string; readonly index: number }[] {
  return listAt(draft, 'pasal_tambahan').flatMap((item, index) => {
    const key = textAt(mapAt(item), 'kunci');
    return key === undefined ? [] : [{ key, index }];
  });
}
