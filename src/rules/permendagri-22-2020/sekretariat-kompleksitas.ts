import { listAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isRegional, subjectsOf } from './regional-parties.ts';

/**
 * A joint secretariat is for a cooperation of more than two regions or more than two objects.
 * Objects told in the drafter's own paragraphs cannot be counted.
 * Permendagri 22/2020, Pasal 50 ayat (2) huruf b; PP 28/2018, Pasal 7 ayat (2) huruf b.
 */
export const sekretariatKompleksitas: CodeRule = (draft) => {
  if (draft.sekretariat === undefined) return 'not-applicable';
  const regions = subjectsOf(draft).filter(isRegional).length;
  const objects = listAt(draft, 'objek', 'isi').length;
  if (regions > 2 || objects > 2) return [];
  if (objects === 0 && draft.objek !== undefined) return 'review';
  return [
    { path: ['sekretariat'], at: 'key', args: { daerah: String(regions), objek: String(objects) } },
  ];
};
