import type { CodeRule, Hit } from '../../core/rule.ts';
import { createResolver, referencesOf } from './references.ts';
import { distinct } from './written-texts.ts';

/** References to a clause of the format that this draft does not have. */
export const rujukanKlausulTidakAda: CodeRule = (draft, context) => {
  const resolve = createResolver(draft, context);
  return distinct(referencesOf(draft)).flatMap((reference): Hit[] => {
    const target = resolve(reference);
    if (target === 'found' || 'offer' in target) return [];
    const { path, excerpt } = reference;
    return [
      {
        path,
        excerpt,
        args: { rujukan: excerpt, klausul: target.absent },
        // Where the law misses the clause, that finding is enough.
        causedBy: [[target.absent]],
      },
    ];
  });
};
