import type { CodeRule } from '../../core/rule.ts';
import { signatoriesOf } from '../umum/parties.ts';

/**
 * The powers of an organisation's board stand in its articles and by-laws (UU 17/2013 Pasal 29, 30):
 * the paper that shows them is named.
 */
export const anggaranDasar: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap(({ subject, powers, path }) => {
    if (subject.kind !== 'ormas' && subject.kind !== 'perkumpulan') return [];
    if (subject.facts.anggaran_dasar !== undefined || powers.length > 0) return [];
    return [
      {
        path: [...path, 'kewenangan'],
        at: 'missing',
        args: { nama: subject.name ?? subject.kind },
      },
    ];
  });
