import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { says } from '../umum/phrases.ts';

const GROUND =
  /\b(?:setara|memadai)\b|\bpersetujuan\b[^.;]{0,60}?\bsubjek\b|\bsubjek\s+data\b[^.;]{0,60}?\b(?:menyetujui|persetujuan)\b/i;

/**
 * Personal data leaves Indonesia on one of three grounds: equal protection abroad, adequate and binding
 * safeguards, or the consent of the data subject (UU 27/2022 Pasal 56 ayat (2) to (4)).
 */
export const transferLuarNegeri: CodeRule = (draft) => {
  if (textAt(draft, 'keterangan', 'data_pribadi_ke_luar_negeri') !== 'ya') return 'not-applicable';
  return says(draft, GROUND) ? [] : [{ path: ['keterangan', 'data_pribadi_ke_luar_negeri'] }];
};
