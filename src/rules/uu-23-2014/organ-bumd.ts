import type { CodeRule } from '../../core/rule.ts';
import { hasPowerOfAttorney, isDirector, signatoriesOf } from '../umum/parties.ts';

/**
 * A BUMD acts through its board of directors; the head of region is its owner's representative, and
 * commissioners or supervisors watch over it (UU 23/2014 Pasal 335 ayat (1), 340 ayat (1)).
 */
export const organBumd: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path, subject } = signatory;
    if (subject.kind !== 'bumd' || office === '') return [];
    if (isDirector(office) || hasPowerOfAttorney(signatory)) return [];
    return [{ path: [...path, 'jabatan'], args: { jabatan: office } }];
  });
