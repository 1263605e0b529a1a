import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Signatory, signatoriesOf } from '../umum/parties.ts';

/**
 * One name on two sides points to a conflict of interest (UU 30/2014 Pasal 42 and 43), and for a head
 * of region to an office that the law forbids (UU 23/2014 Pasal 76 ayat (1) huruf c).
 */
export const penandaTanganSama: CodeRule = (draft) => {
  const first = new Map<string, Signatory>();
  return signatoriesOf(draft).flatMap((signatory) => {
    const name = textAt(signatory.facts, 'nama');
    if (name === undefined) return [];
    const plain = name
      .toLowerCase()
      .replace(/[^A-Za-zÀ-ɏ]+/gu, ' ')
      .trim();
    const other = first.get(plain);
    if (other === undefined) {
      first.set(plain, signatory);
      return [];
    }
    if (other.subject.party === signatory.subject.party) return [];
    return [
      {
        path: [...signatory.path, 'nama'],
        args: { nama: name },
        related: [{ path: [...other.path, 'nama'] }],
      },
    ];
  });
};
