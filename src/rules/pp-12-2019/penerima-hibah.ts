import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';

/** Kinds that the list of recipients does not hold. */
const OUTSIDE = new Set(['perseorangan', 'badan-usaha-tidak-berbadan-hukum']);

/**
 * A grant from the APBD goes to government, BUMN or BUMD, or bodies that are Indonesian legal persons
 * (UU 23/2014 Pasal 298 ayat (5), PP 12/2019 Pasal 62 ayat (1)).
 */
export const penerimaHibah: CodeRule = (draft) => {
  const fromBudget = listAt(draft, 'pembiayaan', 'sumber').some(
    (source) => textAt(source, 'sumber') === 'APBD',
  );
  if (textAt(draft, 'keterangan', 'hibah') !== 'ya' || !fromBudget) return 'not-applicable';
  return subjectsOf(draft)
    .filter(({ kind }) => OUTSIDE.has(kind ?? ''))
    .map(({ path, name = '' }) => ({ path: [...path, 'jenis'], args: { nama: name } }));
};
