import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

const GROUNDS = new Set([
  'jangka-waktu-berakhir',
  'tujuan-tercapai',
  'kesepakatan-para-pihak',
  'perubahan-kebijakan',
  'objek-hilang',
]);
/** Only where a third party takes part. */
const WITH_THIRD_PARTY = new Set(['putusan-pengadilan', 'pailit']);

/**
 * Grounds on which a cooperation ends, beside those that the law lists. Whether the parties may add
 * to the list is not said, so this only points them out.
 * PP 28/2018, Pasal 9 ayat (1), 22.
 */
export const alasanBerakhir: CodeRule = (draft) => {
  const grounds = listAt(draft, 'pengakhiran', 'alasan');
  if (grounds.length === 0) return 'not-applicable';
  const thirdParty = textAt(draft, 'kerja_sama') === 'KSDPK';
  return grounds.flatMap((ground, i) => {
    if (typeof ground !== 'string' || GROUNDS.has(ground)) return [];
    if (thirdParty && WITH_THIRD_PARTY.has(ground)) return [];
    return [{ path: ['pengakhiran', 'alasan', i], args: { alasan: ground } }];
  });
};
