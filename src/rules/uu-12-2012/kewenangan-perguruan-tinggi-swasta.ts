import type { CodeRule } from '../../core/rule.ts';
import { signatoriesOf } from '../umum/parties.ts';

/**
 * A private university stands under a legal person, whose decree is its statute (UU 12/2012 Pasal 60
 * ayat (2), 66 ayat (3)): the statute, an appointment or a power of that person is named.
 */
export const kewenanganPerguruanTinggiSwasta: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap(({ subject, powers, path, office }) =>
    subject.kind !== 'perguruan-tinggi-swasta' || powers.length > 0
      ? []
      : [
          {
            path: [...path, 'kewenangan'],
            at: 'missing',
            args: { jabatan: office === '' ? 'penanda tangan' : office },
          },
        ],
  );
