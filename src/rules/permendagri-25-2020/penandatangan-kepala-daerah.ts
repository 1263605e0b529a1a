import type { CodeRule } from '../../core/rule.ts';
import { notHeads } from '../permendagri-22-2020/penandatangan-kepala-daerah.ts';

/**
 * Abroad a region is represented by its head, also an acting one. Nothing here lets the head give a
 * power of attorney to an official, as KSDD and KSDPK do.
 * Permendagri 25/2020, Pasal 2, 14 ayat (4), 25 ayat (1); PP 28/2018, Pasal 23 ayat (1), 33 ayat (4).
 */
export const penandatanganKepalaDaerahLuarNegeri: CodeRule = (draft, context) =>
  notHeads(draft, context, true);
