import type { CodeRule, Hit } from '../../core/rule.ts';
import { figuresIn, isCountedUnit, readNumberWords, spell } from './figures.ts';
import { eachText, type Located, printed } from './prose.ts';

const YEAR = /(?<![A-Za-zÀ-ɏ])tahun\s{1,3}((?:dua ribu|seribu)[a-z ]{3,60})/giu;

/** Number words that make no number, such as "dua ribu dua satu", after a figure or as a year. */
export const terbilangTidakTerbaca: CodeRule = (draft) =>
  eachText(printed(draft), (place) => [...inBrackets(place), ...asYear(place)]);

function inBrackets({ path, text }: Located): Hit[] {
  return figuresIn(text).flatMap(({ words, value, excerpt }) => {
    const plain = ['', 'rupiah', 'persen'].includes(words.unit) || isCountedUnit(words.unit);
    // A single word is a scale alone ("ribu"); "(satu dua)" and the like are seen in no figure.
    if (words.value !== undefined || !plain || !words.typed.includes(' ')) return [];
    const spelled = value === undefined ? undefined : spell(value);
    return spelled === undefined
      ? []
      : [{ path, excerpt, args: { tertulis: words.typed, kata: spelled } }];
  });
}

function asYear({ path, text }: Located): Hit[] {
  return [...text.matchAll(YEAR)].flatMap((match) => {
    const words = readNumberWords(match[1] ?? '');
    if (words === undefined || words.value !== undefined) return [];
    const meant = missingTens(words.typed);
    return meant === undefined
      ? []
      : [
          {
            path,
            excerpt: match[0].slice(
              0,
              match[0].length - (match[1] ?? '').length + words.typed.length,
            ),
            args: { tertulis: words.typed, kata: meant },
          },
        ];
  });
}

/** "dua ribu dua satu" → "dua ribu dua puluh satu": the slip that is made with years. */
function missingTens(words: string): string | undefined {
  const repaired = words.replace(/ (\S+) (\S+)$/, ' $1 puluh $2');
  return readNumberWords(repaired)?.correct;
}
