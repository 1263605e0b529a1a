import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { RuleContext } from '../../core/rule.ts';

/** Every key of the format that prints as a pasal, in the order of the document. */
export const CLAUSES = [
  'dasar_hukum',
  'ketentuan_umum',
  'latar_belakang',
  'maksud',
  'tujuan',
  'lokasi',
  'objek',
  'ruang_lingkup',
  'pelaksanaan',
  'sekretariat',
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
  'surat_menyurat',
  'lain_lain',
  'penutup',
] as const;

export type Clause = (typeof CLAUSES)[number];

export const isClause = (key: string): key is Clause => (CLAUSES as readonly string[]).includes(key);

/** A clause that is written, or whose key stands there blank: a RANCANGAN prints it all the same. */
export function hasClause(draft: Draft, context: RuleContext, clause: Clause): boolean {
  const pair = clause === 'maksud' || clause === 'tujuan' ? ['maksud', 'tujuan'] : [clause];
  return pair.some(
    (key) => Object.hasOwn(draft, key) || context.blanks.some((path) => path[0] === key),
  );
}

/**
 * How many pasal the document has at most. Maksud and tujuan share one; the legal basis is one
 * only where the house style puts it there.
 */
export function countPasal(draft: Draft, context: RuleContext): number {
  const standing = CLAUSES.filter((clause) => {
    if (clause === 'tujuan') return false;
    if (clause === 'dasar_hukum' && textAt(draft, 'tampilan', 'dasar_hukum') !== 'pasal')
      return false;
    return hasClause(draft, context, clause);
  });
  return standing.length + listAt(draft, 'pasal_tambahan').length;
}

/** The names by which `<pasal:…>` reaches the drafter's own clauses, with their index. */
export function ownClauses(draft: Draft): { readonly key: string; readonly index: number }[] {
  return listAt(draft, 'pasal_tambahan').flatMap((item, index) => {
    const key = textAt(mapAt(item), 'kunci');
    return key === undefined ? [] : [{ key, index }];
  });
}
