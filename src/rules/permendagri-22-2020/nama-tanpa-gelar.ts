import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { signingsOf, subjectsOf } from './regional-parties.ts';

const TITLES_BEFORE = /^(?:(?:prof|dr|drg|drh|ir|drs|dra|apt|ns)\.\s*)+/i;
/** Degrees stand behind a comma, or have full stops of their own. */
const TITLES_AFTER = /(?:,.*|\s(?:[SMA]\.(?:[A-Z][a-z]{0,4}\.?)+|Ph\.?D\.?|Sp\.[A-Z]\S*))$/;

/**
 * Names of signatories stand without academic titles. Guessed from the look of the name.
 * Permendagri 22/2020, Lampiran huruf A and B.
 */
export const namaTanpaGelar: CodeRule = (draft) =>
  subjectsOf(draft)
    .flatMap(signingsOf)
    .flatMap(({ facts, path }) => {
      const name = textAt(facts, 'nama');
      const title =
        name === undefined
          ? undefined
          : (
              TITLES_BEFORE.exec(name)?.[0] ?? TITLES_AFTER.exec(name)?.[0].replace(/^,/, '')
            )?.trim();
      if (name === undefined || title === undefined || title === '') return [];
      return [{ path: [...path, 'nama'], excerpt: title, args: { nama: name, gelar: title } }];
    });
