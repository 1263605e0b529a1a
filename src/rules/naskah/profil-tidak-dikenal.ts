import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

/** The profile that a draft names exists. */
export const profilTidakDikenal: CodeRule = (draft, { otherProfiles }) => {
  const named = textAt(draft, 'profil');
  if (named === undefined) return 'not-applicable';
  return otherProfiles === undefined
    ? []
    : [{ path: ['profil'], args: { profil: named, daftar: otherProfiles.join(', ') } }];
};
