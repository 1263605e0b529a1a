import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { actingAs, isDeputyHead, isHeadOfRegion, signatoriesOf } from '../umum/parties.ts';

/**
 * Whoever acts by mandate, Plt. and Plh. of the apparatus included, names who gave it (UU 30/2014
 * Pasal 14 ayat (2) and (4)). A deputy or secretary who stands in for the head of region acts by
 * law instead and is left to the rules of UU 23/2014.
 */
export const pemberiMandat: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const acting = actingAs(signatory);
    const byMandate = acting === 'pelaksana-tugas' || acting === 'pelaksana-harian';
    const { kind } = signatory.subject;
    if (!byMandate || kind !== 'pemerintah-daerah') return [];
    if (isHeadOfRegion(signatory.office) || isDeputyHead(signatory.office)) return [];
    if (signatory.powers.some(({ facts }) => textAt(facts, 'oleh') !== undefined)) return [];
    const args = { jabatan: signatory.office };
    const [power] = signatory.powers;
    return power === undefined
      ? [{ path: [...signatory.path, 'kewenangan'], at: 'missing' as const, args }]
      : [{ path: [...power.path, 'oleh'], at: 'missing' as const, args }];
  });
