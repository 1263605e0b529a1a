import type { CodeRule } from '../../core/rule.ts';
import { notHeads } from '../permendagri-22-2020/penandatangan-kepala-daerah.ts';
import { inLanguage } from '../umum/versions.ts';

/**
 * Abroad a region is represented by its head, also an acting one. Nothing here lets the head give a
 * power of attorney to an official, as KSDD and KSDPK do. Offices are read in Indonesian; without it a
 * human judges.
 * Permendagri 25/2020, Pasal 2, 14 ayat (4), 25 ayat (1); PP 28/2018, Pasal 23 ayat (1), 33 ayat (4).
 */
export const penandatanganKepalaDaerahLuarNegeri: CodeRule = (draft, context) => {
  const indonesian = inLanguage(draft, context, 'id');
  return indonesian === undefined
    ? 'review'
    : notHeads(indonesian, context, true).map((hit) => ({ ...hit, language: 'id' }));
};
