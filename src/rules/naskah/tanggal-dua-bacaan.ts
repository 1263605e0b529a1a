import type { CodeRule } from '../../core/rule.ts';
import { longDate, numericDate } from '../../core/words/date.ts';
import { eachText, printed } from './prose.ts';
import { datesIn } from './typed-dates.ts';

/** A date whose words or month name and whose digits in brackets say different days. */
export const tanggalDuaBacaan: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) => {
    const dates = datesIn(text);
    return dates.flatMap((date, i) => {
      const next = dates[i + 1];
      if (date.iso === undefined || date.form === 'digits') return [];
      if (next?.form !== 'digits' || next.iso === undefined || next.iso === date.iso) return [];
      if (!/^\s{0,3}\(\s{0,3}$/.test(text.slice(date.end, next.start))) return [];
      return [
        {
          path,
          excerpt: text.slice(date.start, next.end),
          args: {
            kata: longDate(date.iso),
            angka: longDate(next.iso),
            benar: numericDate(date.iso),
          },
        },
      ];
    });
  });
