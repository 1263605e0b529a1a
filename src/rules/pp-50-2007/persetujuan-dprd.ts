import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { papersOf } from '../permendagri-22-2020/dossier.ts';
import { dateAt, signingDate } from '../permendagri-22-2020/signing-date.ts';
import { isInForce } from '../umum/in-force.ts';

/**
 * What burdens region and people has the consent of the DPRD if its cost is not in this year's budget or
 * if it uses assets of the region. Money that is budgeted needs none, and since UU 23/2014 the missing
 * budget is the matter of a requirement of its own; only assets stay with this one. A request without
 * an answer is left to a human: silence counted in working days, after a revised draft.
 * PP 50/2007, Pasal 9, 10 and 12 ayat (4).
 */
export const persetujuanDprdPp50: CodeRule = (draft, context) => {
  const assets = textAt(draft, 'keterangan', 'barang_milik_daerah');
  const budgeted = textAt(draft, 'keterangan', 'dianggarkan_apbd');
  const later = isInForce(context, 'uu-23-2014');
  const ground =
    assets !== undefined && assets !== 'tidak'
      ? 'barang_milik_daerah'
      : budgeted === 'tidak' && !later
        ? 'dianggarkan_apbd'
        : undefined;
  if (ground === undefined)
    return assets === undefined || (budgeted === undefined && !later) ? 'review' : 'not-applicable';
  const papers = papersOf(draft);
  const consent = papers.find(({ kind }) => kind === 'persetujuan-dprd');
  const hit = (rest: Omit<Hit, 'args'>): Hit[] => [
    { ...rest, args: { dasar: `${ground}: ${textAt(draft, 'keterangan', ground) ?? ''}` } },
  ];
  if (consent === undefined)
    return papers.some(({ kind }) => kind === 'permohonan-dprd')
      ? 'review'
      : hit({ path: ['keterangan', ground] });
  const [given, signed] = [dateAt(consent.facts, 'tanggal'), signingDate(draft)];
  return given !== undefined && signed !== undefined && given > signed
    ? hit({ path: [...consent.path, 'tanggal'] })
    : [];
};
