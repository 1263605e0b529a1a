import { textAt } from '../../core/draft/draft.ts';
import { headTitle } from '../../core/regions.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { bareOffice, signatoriesOf } from '../umum/parties.ts';

/**
 * The head of a province is gubernur, of a kabupaten bupati, of a kota wali kota (UU 23/2014 Pasal 59
 * ayat (2)), and their deputies accordingly (Pasal 63 ayat (2)). The old spelling "walikota" passes.
 */
export const sebutanKepalaDaerah: CodeRule = (draft, { regions }) =>
  signatoriesOf(draft).flatMap(({ path, office, subject }): Hit[] => {
    const region = regions.find(textAt(subject.facts, 'wilayah') ?? '');
    const typed = /^(?:wakil\s+)?(gubernur|bupati|wali\s?kota)\b/i.exec(bareOffice(office))?.[1];
    if (region === undefined || typed === undefined) return [];
    const title = headTitle(region.kind);
    if (typed.toLowerCase().replace(/\s/g, '') === title.toLowerCase().replace(/\s/g, ''))
      return [];
    const place = { path: [...path, 'jabatan'], excerpt: typed };
    return [{ ...place, args: { tertulis: typed, sebutan: title, wilayah: region.name } }];
  });
