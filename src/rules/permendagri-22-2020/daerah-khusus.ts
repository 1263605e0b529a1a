import type { CodeRule } from '../../core/rule.ts';
import { isRegional, regionOf, subjectsOf } from './regional-parties.ts';

/** Aceh, Jakarta, Yogyakarta, and the provinces of Papua with those split off from them since. */
const SPECIAL = new Set(['11', '31', '34', '91', '92', '93', '94', '95', '96']);

/**
 * In provinces with a law of their own that law goes first.
 * Permendagri 22/2020, Pasal 61; PP 28/2018, Pasal 47. The provinces split off from Papua and Papua
 * Barat are not named there; that they are meant too is a reading.
 */
export const daerahKhusus: CodeRule = (draft, { regions }) =>
  subjectsOf(draft)
    .filter(isRegional)
    .flatMap((subject) => {
      const region = regionOf(subject, regions);
      if (region === undefined || !SPECIAL.has(region.province)) return [];
      const province = regions.byCode(region.province);
      const key = subject.facts.wilayah === undefined ? 'nama' : 'wilayah';
      return [
        {
          path: [...subject.path, key],
          args: { daerah: region.name, provinsi: province?.name ?? region.province },
        },
      ];
    });
