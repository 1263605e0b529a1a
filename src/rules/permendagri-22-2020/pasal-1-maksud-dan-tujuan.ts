import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

/**
 * In the forms of the annex the first article is headed MAKSUD DAN TUJUAN.
 * Permendagri 22/2020, Lampiran huruf A and B.
 */
export const pasal1MaksudDanTujuan: CodeRule = (draft) =>
  ['maksud', 'tujuan'].flatMap((key) => {
    const heading = textAt(draft, key, 'judul');
    return heading === undefined || /^maksud dan tujuan$/i.test(heading)
      ? []
      : [{ path: [key, 'judul'], args: { judul: heading } }];
  });
