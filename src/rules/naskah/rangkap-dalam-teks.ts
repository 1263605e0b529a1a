import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { readNumberWords } from './figures.ts';
import { eachText, prose } from './prose.ts';

/** "dalam rangkap 2 (dua)", "sebanyak 2 (dua) rangkap", "rangkap dua": how a closing counts originals. */
const COPIES =
  /rangkap\s{1,3}(?:(\d{1,3})(?!\d)|<angka:\s?(\d{1,3})>|(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?![A-Za-zÀ-ɏ]))|(?:(\d{1,3})\s{0,3}\([^()]{3,40}\)|<angka:\s?(\d{1,3})>)\s{1,3}rangkap(?![A-Za-zÀ-ɏ])/giu;

/** A number of originals in own words that is not the number the document prints. */
export const rangkapDalamTeks: CodeRule = (draft) => {
  const typed = textAt(draft, 'rangkap', 'asli');
  const right =
    typed !== undefined && /^\d{1,4}$/.test(typed) ? Number(typed) : listAt(draft, 'pihak').length;
  return eachText(prose(draft, ['penutup', 'lain_lain']), ({ path, text }) =>
    [...text.matchAll(COPIES)].flatMap((match) => {
      const [excerpt, first, second, words, third, fourth] = match;
      const figure = first ?? second ?? third ?? fourth;
      const count = figure ?? readNumberWords(words ?? '')?.value?.toString();
      return count === undefined || Number(count) === right
        ? []
        : [{ path, excerpt, args: { tertulis: count, benar: String(right) } }];
    }),
  );
};
