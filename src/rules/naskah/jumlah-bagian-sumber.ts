import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { parseRupiah, rupiah } from '../../core/words/rupiah.ts';
import { HUNDRED_PERCENT, percentOf, percentText, sum } from './amounts.ts';

const SUMBER: Path = ['pembiayaan', 'sumber'];

/** Shares of the sources that do not make 100% (of the whole, or of each year), or `pembiayaan.nilai`. */
export const jumlahBagianSumber: CodeRule = (draft) => {
  const sources = listAt(draft, ...SUMBER).map((source) => ({
    share: textAt(mapAt(source), 'bagian'),
    year: textAt(mapAt(source), 'tahun') ?? '',
  }));
  const shares = sources.flatMap(({ share, year }) =>
    share === undefined ? [] : [{ share, year, percent: percentOf(share) }],
  );
  if (shares.length === 0) return 'not-applicable';
  // A source without a share takes what is left, so that only more than the whole is wrong.
  const complete = shares.length === sources.length;
  const percents = shares.map(({ percent }) => percent);
  if (percents.every((percent) => percent !== undefined)) {
    const total = percents.reduce((a, b) => a + b, 0);
    const fits = (part: number): boolean =>
      complete ? part === HUNDRED_PERCENT : part <= HUNDRED_PERCENT;
    const years = new Map<string, number>();
    for (const { year, percent } of shares) years.set(year, (years.get(year) ?? 0) + (percent ?? 0));
    return fits(total) || [...years.values()].every(fits)
      ? []
      : [{ path: SUMBER, args: { jumlah: percentText(total), seharusnya: '100%' } }];
  }
  const amounts = shares.map(({ share }) => parseRupiah(share));
  const nilai = parseRupiah(textAt(draft, 'pembiayaan', 'nilai') ?? '');
  // "60" beside "40%" is a slip that the sum cannot decide.
  if (nilai === undefined || !amounts.every((amount) => amount !== undefined))
    return 'not-applicable';
  const total = sum(amounts);
  return (complete ? total === nilai : total <= nilai)
    ? []
    : [
        {
          path: SUMBER,
          args: { jumlah: rupiah(total), seharusnya: rupiah(nilai) },
          related: [{ path: ['pembiayaan', 'nilai'] }],
        },
      ];
};
