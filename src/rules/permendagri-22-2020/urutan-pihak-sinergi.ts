import type { CodeRule } from '../../core/rule.ts';
import { isCentral } from './central-parties.ts';
import { isRegional, subjectsOf } from './regional-parties.ts';

/**
 * In the example of the annex the central government comes first. Permendagri 22/2020, Lampiran
 * huruf C, which is headed "Contoh": other orders are met with.
 */
export const urutanPihakSinergi: CodeRule = (draft) => {
  const subjects = subjectsOf(draft);
  const central = subjects.find(isCentral);
  const region = subjects.find(isRegional);
  if (central === undefined || region === undefined) return 'not-applicable';
  return region.party.index < central.party.index ? [{ path: region.path }] : [];
};
