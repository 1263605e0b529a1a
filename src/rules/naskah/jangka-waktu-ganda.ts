import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { compareDurations } from '../../core/words/duration.ts';
import { durationAtStart, durationText } from './durations-in-text.ts';
import { eachText, prose, sentenceAround } from './prose.ts';
import { termOf } from './term.ts';

/** How a text says for how long this very agreement runs; the duration follows. */
const RUNS =
  /(?:(?:perjanjian kerja sama|perjanjian|kesepakatan bersama|kerja sama|pks)(?: ini)? (?:mulai )?berlaku (?:selama|untuk jangka waktu|untuk waktu|dalam jangka waktu)|jangka waktu (?:perjanjian kerja sama|perjanjian|kesepakatan bersama|kerja sama|pks)(?: ini)? (?:adalah|selama|ditetapkan selama|berlaku selama))\s/gi;

/** The term of the cooperation, stated in own words otherwise than in `jangka_waktu`. */
export const jangkaWaktuGanda: CodeRule = (draft) => {
  const { duration } = termOf(draft);
  if (duration === undefined) return 'not-applicable';
  return eachText(prose(draft), ({ path, text }) =>
    [...text.matchAll(RUNS)].flatMap((match) => {
      const end = match.index + match[0].length;
      const found = durationAtStart(text.slice(end, end + 140));
      // Only what can be compared for certain: 24 bulan is 2 tahun, 30 hari is not told from 1 bulan.
      if (found === undefined || (compareDurations(found.duration, duration) ?? 0) === 0) return [];
      const { before } = sentenceAround(text, match.index, end);
      if (/perpanjang|induk|sebelumnya|menindaklanjuti/i.test(before)) return [];
      return [
        {
          path,
          excerpt: text.slice(match.index, end + found.length).trim(),
          args: {
            tertulis: durationText(found.duration),
            selama: textAt(draft, 'jangka_waktu', 'selama') ?? '',
          },
          related: [{ path: ['jangka_waktu', 'selama'] }],
        },
      ];
    }),
  );
};
