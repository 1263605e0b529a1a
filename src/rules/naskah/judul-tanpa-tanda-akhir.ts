import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

const SIGNS = '.;,:';
const ABBREVIATED = /(?<![A-Za-zÀ-ɏ])(?:Tbk|Kab|Kep|Prov|Jl|No)\.$/u;

/** A title is no sentence: no full stop at its end. */
export const judulTanpaTandaAkhir: CodeRule = (draft) => {
  const title = textAt(draft, 'judul')?.trimEnd();
  if (title === undefined || !SIGNS.includes(title.slice(-1)) || ABBREVIATED.test(title)) return [];
  let end = title.length;
  while (end > 0 && SIGNS.includes(title.charAt(end - 1))) end--;
  return end === 0
    ? []
    : [
        {
          path: ['judul'],
          excerpt: title.slice(Math.max(0, end - 20)),
          args: { tanda: title.slice(end), usul: title.slice(0, end).trimEnd() },
        },
      ];
};
