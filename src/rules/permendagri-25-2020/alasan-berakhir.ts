import { listAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

/** The grounds of Pasal 34, and the end of the term of Pasal 32. */
const GROUNDS = new Set([
  'kesepakatan-para-pihak',
  'tujuan-tercapai',
  'kesepakatan-baru',
  'jangka-waktu-berakhir',
]);
const REPLACED = /\bkesepakatan\s+baru\b|\bmenggantikan\b|\bnew\s+agreement\b|\breplace[sd]?\b/i;

/**
 * Grounds on which a cooperation abroad ends, beside those that the law lists. Whether the parties
 * may add to the list is not said, so this only points them out. Permendagri 25/2020, Pasal 34.
 */
export const alasanBerakhirLuarNegeri: CodeRule = (draft) => {
  const grounds = listAt(draft, 'pengakhiran', 'alasan');
  if (grounds.length === 0) return 'not-applicable';
  return grounds.flatMap((ground, i) =>
    typeof ground !== 'string' || GROUNDS.has(ground) || REPLACED.test(ground)
      ? []
      : [{ path: ['pengakhiran', 'alasan', i], args: { alasan: ground } }],
  );
};
