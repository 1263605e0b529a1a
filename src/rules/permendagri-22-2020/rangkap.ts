import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

/**
 * There are as many originals as parties. The regulation contradicts itself on what the TKKSD keeps,
 * so this is no more than a note.
 * Permendagri 22/2020, Pasal 10 ayat (3), 14 ayat (4), 16 ayat (2), 38 ayat (2).
 */
export const rangkap: CodeRule = (draft) => {
  const typed = textAt(draft, 'rangkap', 'asli');
  const parties = listAt(draft, 'pihak').length;
  if (typed === undefined || !/^\d{1,4}$/.test(typed)) return 'not-applicable';
  return Number(typed) >= parties
    ? []
    : [{ path: ['rangkap', 'asli'], args: { rangkap: typed, pihak: String(parties) } }];
};
