import { texts } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

const GROUNDS =
  /efisien|efektif|pelayanan|layanan|saling menguntungkan|kesejahteraan|manfaat|mutu|kualitas|sinergi/i;

/**
 * The recitals or the goals show why the regions cooperate: efficient and effective public service
 * and mutual benefit. Guessed from words. UU 23/2014, Pasal 363 ayat (1).
 */
export const pertimbangan: CodeRule = (draft) => {
  if (draft.konsiderans === undefined) return 'not-applicable';
  const said = ['konsiderans', 'maksud', 'tujuan'].some((key) =>
    texts(draft[key]).some(({ text }) => GROUNDS.test(text)),
  );
  return said ? [] : [{ path: ['konsiderans'], at: 'key' }];
};
