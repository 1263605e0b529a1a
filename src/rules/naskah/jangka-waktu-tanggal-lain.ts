import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { eachText, prose } from './prose.ts';
import { termOf } from './term.ts';
import { datesIn } from './typed-dates.ts';

const UNTIL =
  /(?:sampai dengan|s\.d\.|hingga|berakhir pada)\s{1,3}(?:hari\s{1,3}[A-Za-zÀ-ɏ]{4,6},?\s{1,3})?(?:tanggal\s{1,3})?$/iu;

/** A last day in the own words of `jangka_waktu` that is not the last day of the term. */
export const jangkaWaktuTanggalLain: CodeRule = (draft) => {
  const { end } = termOf(draft);
  if (end === undefined) return 'not-applicable';
  return eachText(prose(draft, ['jangka_waktu']), ({ path, text }) =>
    datesIn(text).flatMap(({ iso, start, excerpt }) =>
      iso === undefined ||
      iso === end.iso ||
      !UNTIL.test(text.slice(Math.max(0, start - 60), start))
        ? []
        : [
            {
              path,
              excerpt,
              args: { tertulis: longDate(iso), benar: longDate(end.iso) },
              related: [{ path: end.path }],
            },
          ],
    ),
  );
};
