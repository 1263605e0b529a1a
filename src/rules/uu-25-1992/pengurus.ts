import type { CodeRule } from '../../core/rule.ts';
import { hasPowerOfAttorney, signatoriesOf } from '../umum/parties.ts';

/**
 * The Pengurus represent a cooperative; its managers do by power of them (UU 25/1992 Pasal 30 ayat (2)
 * huruf a, 32 ayat (1)).
 */
export const pengurus: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path, subject } = signatory;
    if (subject.kind !== 'koperasi' || hasPowerOfAttorney(signatory)) return [];
    const outside = /\b(?:manaje?r|manager|pengelola|pengawas|direktur|kepala|pembina)\b/i.test(
      office,
    );
    if (!outside || /\bpengurus\b/i.test(office)) return [];
    return [{ path: [...path, 'jabatan'], args: { jabatan: office } }];
  });
