import type { CodeRule } from '../../core/rule.ts';
import { actingAs, hasPaper, isHeadOfRegion, signatoriesOf } from '../umum/parties.ts';

/** A penjabat is appointed by decree (UU 23/2014 Pasal 86 ayat (2), (3) and (5)); the decree is named. */
export const keputusanPenjabat: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path } = signatory;
    if (!isHeadOfRegion(office) || actingAs(signatory) !== 'penjabat') return [];
    if (hasPaper(signatory, ['keputusan-pengangkatan'])) return [];
    return [{ path: [...path, 'kewenangan'], at: 'missing', args: { jabatan: office } }];
  });
