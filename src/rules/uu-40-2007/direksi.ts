import type { CodeRule } from '../../core/rule.ts';
import { hasPowerOfAttorney, isCompany, isDirector, signatoriesOf } from '../umum/parties.ts';

/**
 * The board of directors represents a limited company; anybody else signs by written power only (UU
 * 40/2007 Pasal 98 ayat (1), 103). BUMD have a rule of their own.
 */
export const direksi: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path, subject } = signatory;
    if (subject.kind === 'bumd' || !isCompany(subject) || office === '') return [];
    if (isDirector(office) || hasPowerOfAttorney(signatory)) return [];
    return [{ path: [...path, 'jabatan'], args: { jabatan: office } }];
  });
