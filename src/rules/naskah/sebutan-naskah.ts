import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { distinct, proseTexts } from './written-texts.ts';

/** What each kind of document may call itself, and how it is written in full. */
const OWN: Readonly<Record<string, { readonly words: RegExp; readonly full: string }>> = {
  'perjanjian-kerja-sama': {
    words: /^(?:perjanjian(?:\s+kerja\s?sama)?|pks|kontrak)$/i,
    full: 'Perjanjian Kerja Sama ini',
  },
  'kesepakatan-bersama': {
    words: /^(?:kesepakatan(?:\s+bersama)?|kb)$/i,
    full: 'Kesepakatan Bersama ini',
  },
  'nota-kesepakatan': {
    words: /^(?:nota\s+)?kesepakatan$/i,
    full: 'Nota Kesepakatan ini',
  },
  'rencana-kerja': { words: /^rencana\s+kerja$/i, full: 'Rencana Kerja ini' },
};
/** A document that speaks of itself: its kind and "ini". Two-word names in any case, single words as names only. */
const SELF =
  /(?<![A-Za-zÀ-ɏ])((?:[Nn]ota|NOTA)\s+(?:[Kk]esepa(?:haman|katan)|KESEPA(?:HAMAN|KATAN))|[Mm]emorandum\s+[Oo]f\s+[Uu]nderstanding|M[Oo]U|Memorandum|(?:[Kk]esepakatan|KESEPAKATAN)\s+(?:[Bb]ersama|BERSAMA)|Kesepakatan|KB|(?:[Pp]erjanjian|PERJANJIAN)\s+(?:[Kk]erja\s?[Ss]ama|KERJA\s?SAMA|[Ss]ewa(?:-[Mm]enyewa)?|[Hh]ibah(?:\s+[Dd]aerah)?)|Perjanjian|PERJANJIAN|PKS|Kontrak|Rencana\s+Kerja\s+Sama)\s+(?:ini|INI)(?![A-Za-zÀ-ɏ])/gu;
/** What a kind may speak of beside itself. */
const BESIDE = /^(?:rencana\s+kerja\s+sama)$/i;

/** Words left over from another kind of document: a PKS that calls itself "Kesepakatan Bersama ini". */
export const sebutanNaskah: CodeRule = (draft) => {
  // A text of another regime bears the name that it has there.
  if (textAt(draft, 'rezim') !== undefined) return 'not-applicable';
  const own = OWN[textAt(draft, 'dokumen') ?? ''];
  if (own === undefined) return [];
  return distinct(
    proseTexts(draft).flatMap(({ path, text }) =>
      [...text.matchAll(SELF)].flatMap((match): Hit[] => {
        const word = match[1] ?? '';
        return own.words.test(word) || BESIDE.test(word)
          ? []
          : [{ path, excerpt: match[0], args: { tertulis: match[0], seharusnya: own.full } }];
      }),
    ),
  );
};
