import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { titleCase } from './title.ts';

const FEWEST_LETTERS = 8;

/** A title typed in capitals cannot be put into a sentence; the renderer makes the capitals. */
export const judulHurufKapital: CodeRule = (draft) => {
  const title = textAt(draft, 'judul');
  if (title === undefined || /\p{Ll}/u.test(title)) return [];
  return (title.match(/\p{Lu}/gu) ?? []).length < FEWEST_LETTERS
    ? []
    : [{ path: ['judul'], args: { usul: titleCase(title) } }];
};
