import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Share, shareOf, shareText, totalOf, WHOLE } from './amounts.ts';

const SUMBER: Path = ['pembiayaan', 'sumber'];

/** Shares of the sources that do not make 100%, neither of the whole nor of each year. */
export const jumlahBagianSumber: CodeRule = (draft) => {
  const sources = listAt(draft, ...SUMBER).map((source) => mapAt(source));
  const shares = sources.flatMap((source) => {
    const typed = textAt(source, 'bagian');
    const share = typed === undefined ? undefined : shareOf(typed);
    return share === undefined ? [] : [{ share, year: textAt(source, 'tahun') ?? '' }];
  });
  if (shares.length === 0) return 'not-applicable';
  // A source without a share takes what is left, so that only more than the whole is wrong.
  const complete = shares.length === sources.length;
  const fits = (part: readonly Share[]): boolean =>
    complete ? totalOf(part) === WHOLE : totalOf(part) <= WHOLE;
  const all = shares.map(({ share }) => share);
  const byYear = [...new Set(shares.map(({ year }) => year))].map((one) =>
    shares.filter(({ year }) => year === one).map(({ share }) => share),
  );
  return fits(all) || byYear.every(fits)
    ? []
    : [{ path: SUMBER, args: { jumlah: shareText(totalOf(all)), seharusnya: '100%' } }];
};
