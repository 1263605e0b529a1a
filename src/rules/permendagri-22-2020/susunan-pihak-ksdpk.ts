import { textAt } from '../../core/draft/draft.ts';
import type { Regions } from '../../core/regions.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isNamed, isRegional, regionOf, type Subject, subjectsOf } from './regional-parties.ts';

/**
 * A cooperation with a third party has at least one region and at least one party that is none. A
 * party that is not named yet may be either. Permendagri 22/2020, Pasal 1 angka 2.
 */
export const susunanPihakKsdpk: CodeRule = (draft, { regions }) => {
  const subjects = subjectsOf(draft);
  if (subjects.length < 2 || !subjects.every(isNamed)) return 'not-applicable';
  const regional = subjects.filter((subject) => isRegion(subject, regions)).length;
  if (regional === 0) return [{ path: ['pihak'], at: 'key', args: { kurang: 'daerah' } }];
  return regional === subjects.length
    ? [{ path: ['pihak'], at: 'key', args: { kurang: 'pihak ketiga' } }]
    : [];
};

function isRegion(subject: Subject, regions: Regions): boolean {
  const declared = textAt(subject.facts, 'jenis') !== undefined;
  return isRegional(subject) || (!declared && regionOf(subject, regions) !== undefined);
}
