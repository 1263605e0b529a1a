import type { CodeRule } from '../../core/rule.ts';
import { sentences } from '../umum/phrases.ts';

const ENGLISH = new Set(
  'the of and shall to in for by with this that which will be between is are any such its'.split(
    ' ',
  ),
);
const INDONESIAN = new Set(
  'yang dan dengan untuk dalam di ke dari oleh pada ini itu atau tidak akan dapat adalah sebagai kepada para pihak'.split(
    ' ',
  ),
);

/** Fewer words than this prove no language: names and technical terms are often foreign. */
const ENOUGH = 6;

/**
 * A domestic document is written in Indonesian (UU 24/2009 Pasal 31 ayat (1) and Pasal 27). Guesses
 * from function words, so that foreign terms inside an Indonesian sentence stay silent; other
 * languages than English are not recognised. One hit for the draft.
 */
export const bahasaIndonesia: CodeRule = (draft) => {
  const foreign = [...sentences(draft)].filter(({ text }) => isEnglish(text));
  const [first, ...others] = foreign;
  if (first === undefined) return [];
  const related = others.map(({ path }) => ({ path }));
  return [{ path: first.path, ...(related.length > 0 ? { related } : {}) }];
};

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[A-Za-zÀ-ɏ]+/gu) ?? [];
  if (words.length < ENOUGH || words.some((word) => INDONESIAN.has(word))) return false;
  return words.filter((word) => ENGLISH.has(word)).length * 4 >= words.length;
}
