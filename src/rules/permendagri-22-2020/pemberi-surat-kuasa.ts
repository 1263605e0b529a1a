import { mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { expectedHead, headOffice, isHeadOf } from './regional-parties.ts';

/**
 * A power of attorney is given by the head of the region that is bound, also an acting one.
 * Permendagri 22/2020, Pasal 14 ayat (2), 36 ayat (2); PP 28/2018, Pasal 2 ayat (2), 13 ayat (2).
 */
export const pemberiSuratKuasa: CodeRule = (draft, { regions }) => {
  const giver = mapAt(draft, 'pemberi_kuasa');
  const office = textAt(giver, 'jabatan');
  if (office === undefined) return 'not-applicable';
  const named = textAt(giver, 'wilayah');
  const region = named === undefined ? undefined : regions.find(named);
  const head = headOffice(office, textAt(giver, 'status'));
  if (head !== undefined && isHeadOf(head, region, regions)) return [];
  return [
    {
      path: ['pemberi_kuasa', 'jabatan'],
      args: { jabatan: office, seharusnya: expectedHead(region) },
    },
  ];
};
