import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { says } from '../umum/phrases.ts';

/** Words that tie a promise of money to the budget. */
const BUDGET =
  /\bAPBD\b|\bDPA\b|dokumen\s+pelaksanaan\s+anggaran|(?:ketersediaan|kemampuan)\s+(?:anggaran|keuangan)|tahun\s+anggaran/i;

/**
 * No act that charges the APBD without a sufficient budget (PP 12/2019 Pasal 124 ayat (1), UU 1/2004
 * Pasal 3 ayat (3)): a fixed amount from the APBD goes with its budget year, the fact that it is
 * budgeted, or words that make it depend on the budget.
 */
export const ketersediaanAnggaran: CodeRule = (draft) => {
  const amount = textAt(draft, 'pembiayaan', 'nilai');
  const sources = listAt(draft, 'pembiayaan', 'sumber').map((source) => mapAt(source));
  const budget = sources.filter((source) => textAt(source, 'sumber') === 'APBD');
  if (amount === undefined || budget.length === 0) return 'not-applicable';
  const stated =
    budget.some((source) => textAt(source, 'tahun') !== undefined) ||
    textAt(draft, 'keterangan', 'dianggarkan_apbd') !== undefined ||
    says(draft, BUDGET, ['pembiayaan', 'hak_kewajiban', 'pasal_tambahan']);
  return stated ? [] : [{ path: ['pembiayaan', 'nilai'] }];
};
