import { listAt, mapAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';
import { says } from '../umum/phrases.ts';
import { movesPersonalData } from './personal-data.ts';

/**
 * Joint controllers name a contact together (UU 27/2022 Pasal 18 ayat (2) huruf c). Where one party is
 * only a processor, nothing is asked; a `narahubung` of a party or a clause on it will do.
 */
export const narahubung: CodeRule = (draft) => {
  if (!movesPersonalData(draft) || says(draft, /\bprosesor\b/i)) return 'not-applicable';
  const named =
    subjectsOf(draft).some(({ facts }) => facts.narahubung !== undefined) ||
    listAt(draft, 'pihak').some((party) => mapAt(party).narahubung !== undefined);
  if (named || says(draft, /\b(?:narahubung|pejabat\s+pelindungan\s+data)\b/i)) return [];
  return [{ path: ['keterangan', 'memuat_data_pribadi'], causedBy: [['pihak']] }];
};
