import { textAt, texts } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { SENTENCES } from '../umum/phrases.ts';

/**
 * A translation renders the primary text, so both hold the same figures. Texts that hold figures in
 * one language only may write them in words in the other and are not compared.
 * Perpres 63/2019, Pasal 26 ayat (3).
 */
export const angkaDalamTerjemahan: CodeRule = (draft, { translations }) => {
  if (translations.size === 0) return 'not-applicable';
  return SENTENCES.flatMap((key) => [...texts(draft[key], [key])]).flatMap(({ path, text }) => {
    const own = figures(text);
    return [...translations].flatMap(([language, version]) => {
      const other = figures(textAt(version, ...path) ?? '');
      if (own.length === 0 || other.length === 0 || own.join() === other.join()) return [];
      return [
        {
          path,
          language,
          args: { bahasa: language, terjemahan: other.join(', '), utama: own.join(', ') },
        },
      ];
    });
  });
};

/** The figures of a text without separators, in order of size; markup is no text. */
function figures(text: string): string[] {
  const words = text.replace(/<[^<>]*>/g, ' ');
  return (words.match(/\d+(?:[.,:]\d+)*/g) ?? [])
    .map((figure) => figure.replace(/[.,:]/g, '').replace(/^0+(?=\d)/, ''))
    .sort();
}
