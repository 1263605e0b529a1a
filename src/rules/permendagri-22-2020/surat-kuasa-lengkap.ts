import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { attorneysOf } from './powers-of-attorney.ts';

/**
 * The opening names who gave the power of attorney, its number and its date.
 * Permendagri 22/2020, Lampiran huruf B; Pasal 14 ayat (2), 36 ayat (2).
 */
export const suratKuasaLengkap: CodeRule = (draft) => {
  const attorneys = attorneysOf(draft);
  if (attorneys.length === 0) return 'not-applicable';
  return attorneys.flatMap(({ signing, power }) => {
    const lacking = ['oleh', 'nomor', 'tanggal'].filter(
      (key) => textAt(power.facts, key) === undefined,
    );
    const [first] = lacking;
    if (first === undefined) return [];
    return [
      {
        path: [...power.path, first],
        at: 'missing' as const,
        missing: lacking.map((key) => [...power.path, key]),
        args: {
          jabatan: signing.office ?? '',
          kurang: lacking.map((key) => `\`${key}\``).join(', '),
        },
      },
    ];
  });
};
