import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { regionalResults } from './regional-income.ts';

/**
 * Goods that a region is entitled to are recorded as its assets.
 * PP 28/2018, Pasal 20 ayat (3).
 */
export const hasilBarang: CodeRule = (draft) => {
  const goods = regionalResults(draft).filter(({ form }) => form === 'barang');
  if (goods.length === 0) return 'not-applicable';
  return goods
    .filter(({ facts }) => textAt(facts, 'dicatat') !== 'ya')
    .map(({ path, facts, owners }) => ({
      path: [...path, 'dicatat'],
      at: textAt(facts, 'dicatat') === undefined ? ('missing' as const) : ('value' as const),
      args: { pihak: owners.map(({ label }) => label).join(', ') },
    }));
};
