import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isRegional, regionOf, subjectsOf } from './regional-parties.ts';

/**
 * A cooperation with a third party has at least one region and at least one party that is none.
 * Permendagri 22/2020, Pasal 1 angka 2.
 */
export const susunanPihakKsdpk: CodeRule = (draft, { regions }) => {
  const subjects = subjectsOf(draft);
  if (subjects.length < 2) return 'not-applicable';
  const kinds = subjects.map((subject) =>
    isRegional(subject) ||
    (textAt(subject.facts, 'jenis') === undefined && regionOf(subject, regions) !== undefined)
      ? 'daerah'
      : 'lain',
  );
  if (!kinds.includes('daerah'))
    return [{ path: ['pihak'], at: 'key', args: { kurang: 'daerah' } }];
  if (!kinds.includes('lain'))
    return [{ path: ['pihak'], at: 'key', args: { kurang: 'pihak ketiga' } }];
  return [];
};
