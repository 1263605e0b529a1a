import type { CodeRule } from '../../core/rule.ts';
import {
  hasPaper,
  hasPowerOfAttorney,
  isCompany,
  signatoriesOf,
  subjectsOf,
} from '../umum/parties.ts';

/**
 * The articles may say which director represents the company and how far (UU 40/2007 Pasal 98 ayat (2)
 * and (3)): the deed is named, with the company or among the papers of who signs.
 */
export const anggaranDasar: CodeRule = (draft) => {
  const signatories = signatoriesOf(draft);
  return subjectsOf(draft).flatMap((subject) => {
    if (!isCompany(subject) || subject.facts.anggaran_dasar !== undefined) return [];
    const own = signatories.filter((one) => one.subject.path.join() === subject.path.join());
    const named = own.some(
      (one) => hasPaper(one, ['akta', 'anggaran-dasar']) || hasPowerOfAttorney(one),
    );
    if (named) return [];
    return [
      {
        path: [...subject.path, 'anggaran_dasar'],
        at: 'missing',
        args: { nama: subject.name ?? 'perseroan' },
      },
    ];
  });
};
