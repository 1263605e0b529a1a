import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { hasPaper, signatoriesOf } from '../umum/parties.ts';

/**
 * The statute of a state university that is a legal person is a Peraturan Pemerintah (UU 12/2012 Pasal
 * 66 ayat (2)); it is named with the papers of who signs or in the legal basis.
 */
export const statutaPtnBadanHukum: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap((signatory) => {
    const { subject, path } = signatory;
    const legalPerson = /PTN-?\s?BH|badan\s+hukum/i.test(textAt(subject.facts, 'bentuk') ?? '');
    if (subject.kind !== 'perguruan-tinggi-negeri' || !legalPerson) return [];
    const named =
      hasPaper(signatory, ['statuta']) ||
      listAt(draft, 'dasar_hukum').some(
        (text) => typeof text === 'string' && /statuta/i.test(text),
      );
    if (named) return [];
    return [
      {
        path: [...path, 'kewenangan'],
        at: 'missing',
        args: { nama: subject.name ?? 'perguruan tinggi' },
      },
    ];
  });
