import { textAt } from '../../core/draft/draft.ts';
import { type Evidence, usable } from '../../core/profile.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';

/** How well a pattern is known, in the words of the finding. */
const BASIS: Readonly<Record<Evidence, string>> = {
  V: 'menurut teks aturannya',
  R: 'hasil penafsiran',
  S: 'menurut sumber sekunder',
  M: 'belum dipastikan',
};

/** A region that numbers its documents in a known way: its number follows it. */
export const profilNomor: CodeRule = (draft, { profile, regions }) => {
  const numbers = profile === undefined ? undefined : usable(profile.numbers);
  const known = numbers?.[textAt(draft, 'dokumen') ?? ''];
  if (profile === undefined || known === undefined || 'unknown' in profile.numbers)
    return 'not-applicable';
  const { evidence } = profile.numbers;
  const whole = new RegExp(`^(?:${known.pattern})$`, 'u');
  return subjectsOf(draft).flatMap(({ path, facts }): Hit[] => {
    const [region, number] = [textAt(facts, 'wilayah'), textAt(facts, 'nomor')];
    return region === undefined ||
      number === undefined ||
      regions.find(region)?.code !== profile.region ||
      whole.test(number)
      ? []
      : [
          {
            path: [...path, 'nomor'],
            args: {
              nomor: number,
              daerah: profile.name,
              contoh: known.example,
              bukti: BASIS[evidence],
              kode: profile.region,
            },
          },
        ];
  });
};
