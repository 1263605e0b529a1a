import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { attorneysOf } from './powers-of-attorney.ts';
import { expectedHead, headOffice, isHeadOf, nameOf, regionOf } from './regional-parties.ts';

/**
 * The power of attorney comes from the head of the region that is bound.
 * Permendagri 22/2020, Pasal 14 ayat (2), 36 ayat (2); PP 28/2018, Pasal 2 ayat (2), 13 ayat (2).
 */
export const pemberiKuasa: CodeRule = (draft, { regions }) => {
  const given = attorneysOf(draft).flatMap(({ signing, power }) => {
    const giver = textAt(power.facts, 'oleh');
    return giver === undefined ? [] : [{ signing, power, giver }];
  });
  if (given.length === 0) return 'not-applicable';
  return given.flatMap(({ signing, power, giver }) => {
    const head = headOffice(giver);
    const region = regionOf(signing.subject, regions);
    if (head !== undefined && isHeadOf(head, region, regions)) return [];
    return [
      {
        path: [...power.path, 'oleh'],
        // A wrong region may already be reported as such.
        ...(head === undefined ? {} : { causedBy: [[...power.path, 'oleh']] }),
        args: {
          pemberi: giver,
          daerah: nameOf(signing.subject, regions),
          seharusnya: expectedHead(region),
        },
      },
    ];
  });
};
