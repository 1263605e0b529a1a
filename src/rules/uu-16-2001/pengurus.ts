import type { CodeRule } from '../../core/rule.ts';
import { hasPowerOfAttorney, signatoriesOf } from '../umum/parties.ts';

/** The Pengurus represent a foundation, not its Pembina or Pengawas (UU 16/2001 Pasal 35 ayat (1), 31 ayat (3)). */
export const pengurus: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path, subject } = signatory;
    if (subject.kind !== 'yayasan' || hasPowerOfAttorney(signatory)) return [];
    const organ = /\b(?:pembina|pengawas)\b/i.exec(office)?.[0];
    if (organ === undefined) return [];
    return [{ path: [...path, 'jabatan'], excerpt: organ, args: { jabatan: office } }];
  });
