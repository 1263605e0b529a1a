import type { CodeRule } from '../../core/rule.ts';
import { countPasal } from './clauses.ts';
import { isOwnText, typedReferences } from './own-pasal.ts';
import { prose } from './prose.ts';

/** "Pasal 7" or "ayat (2)" of this document typed by hand: wrong as soon as a pasal is put in before it. */
export const pasalDiketik: CodeRule = (draft, context) => {
  const most = countPasal(draft, context);
  return [...prose(draft)].filter(isOwnText).flatMap((place) => {
    const seen = new Set<string>();
    return typedReferences(place).flatMap(({ path, excerpt, kind, number }) => {
      // A pasal beyond the last is reported as such.
      if (seen.has(excerpt) || (kind === 'pasal' && number > most)) return [];
      seen.add(excerpt);
      return [{ path, excerpt, args: { tertulis: excerpt, jenis: kind } }];
    });
  });
};
