import type { CodeRule } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';
import { findPhrase, hitsOf } from '../umum/phrases.ts';

/** The Pengurus cannot bind a foundation as guarantor of a debt (UU 16/2001 Pasal 37 ayat (1)). */
export const penjaminUtang: CodeRule = (draft) => {
  if (!subjectsOf(draft).some(({ kind }) => kind === 'yayasan')) return 'not-applicable';
  return hitsOf(
    findPhrase(draft, {
      pattern:
        /\bmenjamin\s+(?:pelunasan\s+|pembayaran\s+)?(?:utang|hutang)\b|\bpenjamin\s+(?:utang|hutang)\b|\bmenjaminkan\s+(?:kekayaan|aset|harta)\b/gi,
      unless: /\b(?:tidak|dilarang)\b/i,
    }),
  );
};
