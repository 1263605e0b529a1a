import type { CodeRule } from '../../core/rule.ts';
import { hasPowerOfAttorney, signatoriesOf } from '../umum/parties.ts';

/**
 * Rektor, Ketua or Direktur lead a state university and act for the Minister (PP 4/2014 Pasal 1 angka
 * 17, 29 ayat (1) huruf b); anybody else signs by power.
 */
export const pemimpinPerguruanTinggiNegeri: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { office, path, subject } = signatory;
    if (subject.kind !== 'perguruan-tinggi-negeri' || office === '') return [];
    const leads =
      /^(?:(?:pj|plt|plh)\.?\s+)?(?:rektor|direktur|ketua)\b(?!\s+(?:program|jurusan|departemen|lembaga|LPPM|pusat))/i.test(
        office,
      );
    if (leads || hasPowerOfAttorney(signatory)) return [];
    return [{ path: [...path, 'jabatan'], args: { jabatan: office } }];
  });
