import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, hitsOf, says } from '../umum/phrases.ts';

const EVERY_YEAR =
  /(?:\bRp\.?\s?[\d.,]+|<rupiah:\d+>)[^.;]{0,60}?\b(?:setiap|tiap|per)\s+tahun\b/gi;
const DEPENDS = /(?:ketersediaan|kemampuan)\s+(?:anggaran|keuangan)|sesuai\s+(?:dengan\s+)?APBD/i;

/**
 * Fixed payments from the APBD over more than one budget year for one activity are budgeted as a
 * multi-year activity with the joint consent of the head of region and the DPRD (PP 12/2019 Pasal 92).
 * Whether this is one is for the drafter to state in `keterangan.tahun_jamak`; a clause that leaves
 * each year to its own budget makes it none.
 */
export const tahunJamak: CodeRule = (draft) => {
  if (textAt(draft, 'keterangan', 'tahun_jamak') !== undefined) return [];
  const sources = listAt(draft, 'pembiayaan', 'sumber').map((source) => mapAt(source));
  const budget = sources.filter((source) => textAt(source, 'sumber') === 'APBD');
  if (budget.length === 0 || says(draft, DEPENDS, ['pembiayaan', 'pasal_tambahan'])) return [];
  const years = new Set(budget.flatMap((source) => textAt(source, 'tahun')?.match(/\d{4}/g) ?? []));
  if (textAt(draft, 'pembiayaan', 'nilai') !== undefined && years.size > 1)
    return [{ path: ['pembiayaan', 'sumber'] }];
  const yearly = findPhrase(draft, {
    pattern: EVERY_YEAR,
    within: ['pembiayaan', 'hak_kewajiban'],
  });
  return hitsOf(yearly).map(({ path, excerpt = '' }) => ({ path, excerpt }));
};
