import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';

/**
 * In the forms of the annex the first article is MAKSUD DAN TUJUAN.
 * Permendagri 22/2020, Lampiran huruf A and B.
 */
export const pasal1MaksudDanTujuan: CodeRule = (draft) => {
  const before: Hit[] = ['ketentuan_umum']
    .filter((key) => draft[key] !== undefined)
    .map((key) => ({ path: [key], at: 'key', args: { sebab: `\`${key}\`` } }));
  const headings = ['maksud', 'tujuan'].flatMap((key): Hit[] => {
    const heading = textAt(draft, key, 'judul');
    return heading === undefined || /^maksud dan tujuan$/i.test(heading)
      ? []
      : [{ path: [key, 'judul'], args: { sebab: heading } }];
  });
  return [...before, ...headings];
};
