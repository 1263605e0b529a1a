import type { CodeRule } from '../../core/rule.ts';
import { attorneysOf } from './powers-of-attorney.ts';

/**
 * The form of the annex names a special power of attorney (surat kuasa khusus), not a general one.
 * Permendagri 22/2020, Lampiran huruf B.
 */
export const suratKuasaKhusus: CodeRule = (draft) => {
  const attorneys = attorneysOf(draft);
  if (attorneys.length === 0) return 'not-applicable';
  return attorneys
    .filter(({ power }) => power.kind === 'surat-kuasa')
    .map(({ signing, power }) => ({
      path: [...power.path, 'jenis'],
      args: { jabatan: signing.office ?? '' },
    }));
};
