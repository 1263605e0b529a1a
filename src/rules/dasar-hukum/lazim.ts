import { textAt } from '../../core/draft/draft.ts';
import { recommendedBasis } from '../../core/law/recommended-basis.ts';
import type { CodeRule } from '../../core/rule.ts';
import { citedIn } from './cited.ts';

/** The regulations of the usual legal basis that the draft does not cite, in one hit. */
export const dasarHukumLazim: CodeRule = (draft, { law, asOf }) => {
  const usual = recommendedBasis(
    law,
    textAt(draft, 'dokumen') ?? '',
    textAt(draft, 'kerja_sama') ?? '',
    asOf,
  ).filter(({ force }) => force === 'yes');
  if (usual.length === 0) return 'not-applicable';
  // Where its predecessor is cited, another finding says what to write in its place.
  const cited = new Set(
    citedIn(draft, law).flatMap(({ regulation }) => [regulation?.id, regulation?.successor]),
  );
  const lacking = usual.filter(({ regulation }) => !cited.has(regulation.id));
  if (lacking.length === 0) return [];
  const args = {
    kurang: lacking.map(({ regulation }) => regulation.short).join(', '),
    daftar: usual.map(({ regulation }) => `\`- ${regulation.short}\``).join(', '),
  };
  return [
    {
      path: ['dasar_hukum'],
      at: draft['dasar_hukum'] === undefined ? 'missing' : 'key',
      args,
    },
  ];
};
