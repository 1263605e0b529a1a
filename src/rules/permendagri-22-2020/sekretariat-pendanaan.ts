import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { partiesOf, resolveParty } from '../naskah/parties.ts';

/** The budget of a region, also by way of a grant from it. */
const FROM_BUDGET = new Set(['APBD', 'hibah']);

/**
 * Each region that cooperates funds the joint secretariat from its own budget.
 * Permendagri 22/2020, Pasal 51 ayat (2); PP 28/2018, Pasal 7 ayat (4); UU 23/2014, Pasal 364 ayat (8).
 */
export const sekretariatPendanaan: CodeRule = (draft) => {
  if (draft.sekretariat === undefined) return 'not-applicable';
  const parties = partiesOf(draft);
  const sources = listAt(draft, 'sekretariat', 'pendanaan');
  const ownWords =
    listAt(draft, 'sekretariat', 'isi').length + listAt(draft, 'sekretariat', 'ayat').length > 0;
  if (sources.length === 0)
    return ownWords
      ? 'review'
      : [{ path: ['sekretariat', 'pendanaan'], at: 'missing', args: { pihak: 'PARA PIHAK' } }];
  const paying = sources
    .filter((source) => FROM_BUDGET.has(textAt(source, 'sumber') ?? ''))
    .map((source) => resolveParty(parties, textAt(source, 'pihak') ?? ''));
  if (paying.includes('semua')) return [];
  return parties
    .filter((party) => !paying.some((payer) => payer !== 'semua' && payer?.index === party.index))
    .map((party) => ({
      path: ['sekretariat', 'pendanaan'],
      at: 'key' as const,
      args: { pihak: party.label },
    }));
};
