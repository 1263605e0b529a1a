import { textAt } from '../core/draft/draft.ts';
import type { Normalised } from '../core/draft/normalise.ts';
import { STANDING_LANGUAGES } from '../core/language-findings.ts';
import type { LetterOutline } from './letter-outline.ts';
import type { DocumentModel, Edition } from './model.ts';
import { type DocumentInput, modelOf } from './model-of.ts';
import type { Outline } from './outline.ts';
import { otherOutline, tongueOf } from './tongues.ts';

/** What a document is made of, but for its language. */
export type EditionInput = Omit<
  DocumentInput,
  'draft' | 'blanks' | 'outline' | 'tongue' | 'languages'
>;

/** The outline of a kind in a language; only those of `STANDING_LANGUAGES` are asked for. */
export type OutlineOf = (language: string) => Outline | LetterOutline;

/** A draft in several languages → one version of the document for each. */
export function editionOf(
  { draft, blanks, languages, translations }: Normalised,
  outlineOf: OutlineOf,
  input: EditionInput,
): Edition {
  const version = (language: string): DocumentModel => {
    const own = translations.get(language) ?? draft;
    const outline = STANDING_LANGUAGES.has(language)
      ? outlineOf(language)
      : otherOutline(outlineOf('id'), language, own);
    return modelOf({
      ...input,
      draft: own,
      blanks,
      languages,
      tongue: tongueOf(language, own, outline),
      outline,
    });
  };
  const [primary = 'id', ...others] = languages;
  return {
    versions: [version(primary), ...others.map(version)],
    arrangement:
      textAt(draft, 'tampilan', 'dwibahasa') === 'kolom' && languages.length === 2
        ? 'kolom'
        : 'berurutan',
  };
}
