import type { CodeRule } from '../../core/rule.ts';
import { actingAs, isDeputyHead, isHeadOfRegion, signatoriesOf } from '../umum/parties.ts';

/**
 * A deputy signs for the region, and somebody stands in as Plt. or Plh. of its head, only in the cases
 * that the law describes (UU 23/2014 Pasal 65 ayat (4) to (6), 66, 86 and 88): the ground is stated.
 */
export const dasarPelaksanaKepalaDaerah: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path, powers, subject } = signatory;
    if (subject.kind !== 'pemerintah-daerah' || powers.length > 0) return [];
    const acting = actingAs(signatory);
    const standsIn =
      isDeputyHead(office) ||
      (isHeadOfRegion(office) && (acting === 'pelaksana-tugas' || acting === 'pelaksana-harian'));
    if (!standsIn) return [];
    return [{ path: [...path, 'kewenangan'], at: 'missing', args: { jabatan: office } }];
  });
