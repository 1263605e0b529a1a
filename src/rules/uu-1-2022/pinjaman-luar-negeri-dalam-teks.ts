import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { oneHitInAnyLanguage } from '../umum/versions.ts';

const LOAN = {
  pattern: /\b(?:pinjaman|utang|kredit\s+lunak|soft\s+loans?|loans?|borrowing)\b/giu,
  unless: /\b(?:tidak|tanpa|dilarang|bukan|not|no|without|pinjaman\s+(?:buku|koleksi))\b/i,
};

/**
 * Words that point to a loan from abroad, while the drafter has not said whether there is one.
 * UU 1/2022, Pasal 154 ayat (4); PP 10/2011, Pasal 4.
 */
export const pinjamanLuarNegeriDalamTeks: CodeRule = (draft, context) =>
  textAt(draft, 'keterangan', 'pinjaman') === undefined
    ? oneHitInAnyLanguage(draft, context, [LOAN])
    : 'not-applicable';
