import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { levelOf } from './central-parties.ts';
import { isNamed, subjectsOf } from './regional-parties.ts';

/**
 * A synergy is between the central government and at least one region. A party of another kind, and
 * whether it may act for the centre, is the matter of rules of its own; one that is not named yet may
 * be either.
 * Permendagri 22/2020, Pasal 1 angka 18 and 52 ayat (1); PP 28/2018, Pasal 46 ayat (1) and (4).
 */
export const susunanPihakSinergi: CodeRule = (draft) => {
  const subjects = subjectsOf(draft);
  if (subjects.length < 2 || !subjects.every(isNamed)) return 'not-applicable';
  const levels = subjects.map(levelOf);
  if (
    subjects.some((one, i) => levels[i] === undefined && textAt(one.facts, 'jenis') !== undefined)
  )
    return [];
  const lacking = (['Pemerintah Pusat', 'pemerintah daerah'] as const).find(
    (level) => !levels.includes(level),
  );
  return lacking === undefined ? [] : [{ path: ['pihak'], at: 'key', args: { kurang: lacking } }];
};
