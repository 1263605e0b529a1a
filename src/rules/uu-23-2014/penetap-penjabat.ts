import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { actingAs, bareOffice, isHeadOfRegion, signatoriesOf } from '../umum/parties.ts';

/**
 * The President appoints a penjabat gubernur, the Minister of Home Affairs a penjabat bupati or wali
 * kota (UU 23/2014 Pasal 86 ayat (2), (3) and (5)).
 */
export const penetapPenjabat: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory): Hit[] => {
    const { office, powers } = signatory;
    if (!isHeadOfRegion(office) || actingAs(signatory) !== 'penjabat') return [];
    const governor = /^gubernur/i.test(bareOffice(office));
    const right = governor ? /presiden/i : /menteri\s+dalam\s+negeri|mendagri/i;
    return powers
      .filter(({ facts }) => textAt(facts, 'jenis') === 'keputusan-pengangkatan')
      .flatMap(({ path, facts }): Hit[] => {
        const by = textAt(facts, 'oleh');
        if (by === undefined || right.test(by)) return [];
        const penetap = governor ? 'Presiden' : 'Menteri Dalam Negeri';
        return [{ path: [...path, 'oleh'], args: { jabatan: office, oleh: by, penetap } }];
      });
  });
