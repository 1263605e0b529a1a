import { textAt } from '../../core/draft/draft.ts';
import { own } from '../../core/own.ts';
import type { Regions } from '../../core/regions.ts';
import type { CodeRule } from '../../core/rule.ts';
import {
  isRegional,
  nameOf,
  regionOf,
  type Subject,
  subjectsOf,
} from '../permendagri-22-2020/regional-parties.ts';

const RANKS: Readonly<Record<string, string>> = {
  'provinsi-kembar': 'provinsi',
  'kabupaten-kota-kembar': 'kabupaten-kota',
};

/**
 * Sister provinces are provinces or of that rank, sister regencies and cities likewise. A rank that
 * is not told, or is another one, is left to a human.
 * Permendagri 25/2020, Pasal 6 ayat (2) and (3).
 */
export const setingkat: CodeRule = (draft, { regions }) => {
  const rank = own(RANKS, textAt(draft, 'kategori') ?? '');
  if (rank === undefined) return 'not-applicable';
  const ranked = subjectsOf(draft).map((subject) => ({ subject, own: rankOf(subject, regions) }));
  const hits = ranked.flatMap(({ subject, own }) =>
    own === undefined || own === 'lainnya' || own === rank
      ? []
      : [
          {
            path: [...subject.path, isRegional(subject) ? placeOf(subject) : 'tingkat'],
            args: {
              pihak: nameOf(subject, regions),
              tingkat: inWords(own),
              seharusnya: inWords(rank),
            },
          },
        ],
  );
  return hits.length === 0 && ranked.some(({ own }) => own === undefined || own === 'lainnya')
    ? 'review'
    : hits;
};

function rankOf(subject: Subject, regions: Regions): string | undefined {
  if (!isRegional(subject)) return textAt(subject.facts, 'tingkat');
  const region = regionOf(subject, regions);
  if (region === undefined) return undefined;
  return region.kind === 'provinsi' ? 'provinsi' : 'kabupaten-kota';
}

const placeOf = ({ facts }: Subject): string =>
  textAt(facts, 'wilayah') === undefined ? 'nama' : 'wilayah';

const inWords = (rank: string): string => rank.replace('-', '/');
