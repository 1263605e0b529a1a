import type { CodeRule } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';

/** Cooperation of villages is governed by UU 6/2014 Pasal 91 to 93; a village is no Daerah. */
export const desa: CodeRule = (draft) =>
  subjectsOf(draft)
    .filter(({ kind }) => kind === 'desa')
    .map(({ path, name = '' }) => ({ path: [...path, 'jenis'], args: { nama: name } }));
