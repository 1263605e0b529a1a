import type { CodeRule } from '../../core/rule.ts';
import { longDate, weekday } from '../../core/words/date.ts';
import { eachText, printed } from './prose.ts';
import { datesIn } from './typed-dates.ts';

/** A weekday right before a date. "Minggu" alone is also a week, so it wants "hari" before it. */
const WEEKDAY =
  /(?<![A-Za-zÀ-ɏ])(?:hari\s+(?:ini,?\s+)?)?(Senin|Selasa|Rabu|Kamis|Jum['’`]?at|Sabtu|(?<=hari\s+(?:ini,?\s+)?)Minggu|(?<=^)Minggu)\s{0,3},?\s{0,3}(?:tanggal\s{1,3})?$/iu;

/** A weekday typed with a date that falls on another day. */
export const hariTidakCocok: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    datesIn(text).flatMap(({ start, end, iso }) => {
      if (iso === undefined) return [];
      const match = WEEKDAY.exec(text.slice(Math.max(0, start - 40), start));
      const typed = match?.[1];
      if (match === null || typed === undefined) return [];
      const right = weekday(iso);
      if (typed.toLowerCase().replace(/['’`]/, '') === right.toLowerCase()) return [];
      const excerpt = text.slice(start - match[0].length, end);
      return [{ path, excerpt, args: { tertulis: typed, tanggal: longDate(iso), hari: right } }];
    }),
  );
