import type { Draft } from '../../core/draft/draft.ts';
import type { Hit, RuleContext } from '../../core/rule.ts';
import { type Found, findPhrase, oneHit, type Phrase } from './phrases.ts';

/** The draft in each of its languages, the primary one first. */
export function versionsOf(
  draft: Draft,
  { languages, translations }: Pick<RuleContext, 'languages' | 'translations'>,
): readonly { readonly language: string; readonly draft: Draft }[] {
  return languages.flatMap((language, i) => {
    const version = i === 0 ? draft : translations.get(language);
    return version === undefined ? [] : [{ language, draft: version }];
  });
}

/** The draft in one language; undefined where it is not written in that language. */
export const inLanguage = (
  draft: Draft,
  context: Pick<RuleContext, 'languages' | 'translations'>,
  language: string,
): Draft | undefined =>
  versionsOf(draft, context).find((version) => version.language === language)?.draft;

/** One hit for a phrase of any language, in the first language that has it. */
export function oneHitInAnyLanguage(
  draft: Draft,
  context: Pick<RuleContext, 'languages' | 'translations'>,
  phrases: readonly Phrase[],
): Hit[] {
  for (const version of versionsOf(draft, context)) {
    const found: Found[] = phrases.flatMap((phrase) => findPhrase(version.draft, phrase));
    if (found.length > 0)
      return oneHit(found).map((hit) => ({ ...hit, language: version.language }));
  }
  return [];
}
