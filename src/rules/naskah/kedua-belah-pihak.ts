import type { CodeRule, Hit } from '../../core/rule.ts';
import { partiesOf } from './parties.ts';
import { distinct, proseTexts } from './written-texts.ts';

const BOTH = /(?<![A-Za-zÀ-ɏ])(?:kedua\s+belah\s+pihak|kedua\s+pihak)(?![A-Za-zÀ-ɏ])/giu;

/** "Kedua belah pihak" leaves someone out where more than two agree. */
export const keduaBelahPihak: CodeRule = (draft) => {
  const parties = partiesOf(draft).length;
  if (parties <= 2) return [];
  return distinct(
    proseTexts(draft).flatMap(({ path, text }) =>
      [...text.matchAll(BOTH)].map(
        (match): Hit => ({
          path,
          excerpt: match[0],
          args: { tertulis: match[0], jumlah: String(parties) },
        }),
      ),
    ),
  );
};
