import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { hasForeignKind, superfluous } from './title.ts';

/** `judul` is the subject alone: kind, parties and TENTANG are printed from the other facts. */
export const judulPokokSaja: CodeRule = (draft) => {
  const title = textAt(draft, 'judul');
  const extra = title === undefined ? undefined : superfluous(title);
  return title === undefined || extra === undefined
    ? []
    : [
        {
          path: ['judul'],
          excerpt: extra.excerpt,
          ...(hasForeignKind(title) ? { causedBy: [['judul']] } : {}),
          args: { kelebihan: extra.excerpt, usul: extra.subject ?? '—' },
        },
      ];
};
