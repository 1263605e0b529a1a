import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { documentNumbers } from './document-number.ts';
import { partiesOf } from './parties.ts';

/**
 * Parties without a number of their own while another party has one. A private person keeps no
 * register, and a document may be set to print one number for all.
 */
export const nomorSebagianTerisi: CodeRule = (draft) => {
  if (textAt(draft, 'tampilan', 'nomor') === 'tunggal') return 'not-applicable';
  const numbered = new Set(documentNumbers(draft).map(({ party }) => party));
  if (numbered.size === 0) return 'not-applicable';
  return partiesOf(draft)
    .filter(({ index, facts }) => !numbered.has(index) && textAt(facts, 'jenis') !== 'perseorangan')
    .map(({ path, label, index }) => ({
      path: [...path, 'nomor'],
      at: 'missing' as const,
      args: { pihak: label, urutan: String(index + 1) },
    }));
};
