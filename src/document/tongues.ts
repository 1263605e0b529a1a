import { type Draft, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import type { LetterOutline } from './letter-outline.ts';
import type { Outline } from './outline.ts';
import type { Tongue } from './tongue.ts';
import { ENGLISH } from './tongue-en.ts';
import { INDONESIAN, INDONESIAN_ABROAD } from './tongue-id.ts';
import { otherTongue } from './tongue-other.ts';

/** The words of a language that has standing texts, or those that the draft gives for another (`kata_baku`). */
export function tongueOf(language: string, draft: Draft, outline: Outline | LetterOutline): Tongue {
  const abroad = !('form' in outline) && outline.layout?.parties === 'kalimat';
  if (language === 'id') return abroad ? INDONESIAN_ABROAD : INDONESIAN;
  return language === 'en' ? ENGLISH : otherTongue(language, givenWords(language, draft));
}

/** The outline of a language without standing texts: the same pasal, in the drafter's own words alone. */
export function otherOutline(
  base: Outline | LetterOutline,
  language: string,
  draft: Draft,
): Outline | LetterOutline {
  // Letters are written in Indonesian alone.
  if ('form' in base) return base;
  const words = givenWords(language, draft);
  const name = textAt(words, 'nama');
  const hinge = textAt(words, 'sepakat') ?? '<kosong:40>';
  return {
    ...base,
    title: name?.toUpperCase() ?? '',
    name: name ?? '<kosong:24>',
    opening:
      base.opening === '' ? '' : `{pihak_lengkap}, ${textAt(words, 'disebut') ?? '<kosong:40>'};`,
    parentRecital: '',
    hinge: Object.fromEntries(
      Object.entries(base.hinge).map(([cooperation, text]) => [
        cooperation,
        text === '' ? '' : `${hinge.replace(/[:.]$/, '')}:`,
      ]),
    ),
    pasal: base.pasal.map((pasal) => ({
      ...pasal,
      heading: '<kosong:20>',
      isi: 'ganti',
      ayat: [],
    })),
    closing: base.closing
      .slice(-1)
      .map((text) => (text.includes('{acuan}') ? '<kosong:80>' : text)),
  };
}

const givenWords = (language: string, draft: Draft): Draft =>
  mapAt(listAt(draft, 'kata_baku').find((entry) => textAt(entry, 'bahasa') === language));
