import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isRegional, regionOf, subjectsOf } from './regional-parties.ts';

/**
 * Only an autonomous region can be a party; an administrative city or regency has no government of
 * its own to bind. Permendagri 22/2020, Pasal 1 angka 6, 7 and 15.
 */
export const daerahOtonom: CodeRule = (draft, { regions }) =>
  subjectsOf(draft).flatMap((subject) => {
    const key = textAt(subject.facts, 'wilayah') === undefined ? 'nama' : 'wilayah';
    const region = isRegional(subject) ? regionOf(subject, regions) : undefined;
    if (region === undefined || region.autonomous) return [];
    const province = regions.byCode(region.province);
    return [
      {
        path: [...subject.path, key],
        args: { daerah: region.name, provinsi: province?.name ?? region.province },
      },
    ];
  });
