import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { parseRupiah, rupiah } from '../../core/words/rupiah.ts';
import { shareOf, shareText, sum, totalOf, WHOLE } from './amounts.ts';

const TERMIN: Path = ['pembiayaan', 'pembayaran', 'termin'];

/** Instalments whose parts do not make 100%, or whose amounts do not make `pembiayaan.nilai`. */
export const jumlahTermin: CodeRule = (draft) => {
  const terms = listAt(draft, ...TERMIN).map((term) => ({
    part: textAt(mapAt(term), 'bagian'),
    amount: textAt(mapAt(term), 'nilai'),
  }));
  if (terms.length === 0) return 'not-applicable';
  const parts = terms.map(({ part }) => (part === undefined ? undefined : shareOf(part)));
  const amounts = terms.map(({ amount }) =>
    amount === undefined ? undefined : parseRupiah(amount),
  );
  if (parts.every((part) => part !== undefined)) {
    const total = totalOf(parts);
    return total === WHOLE
      ? []
      : [{ path: TERMIN, args: { jumlah: shareText(total), seharusnya: '100%' } }];
  }
  const nilai = parseRupiah(textAt(draft, 'pembiayaan', 'nilai') ?? '');
  if (nilai === undefined || !amounts.every((amount) => amount !== undefined))
    return 'not-applicable';
  const total = sum(amounts);
  return total === nilai
    ? []
    : [
        {
          path: TERMIN,
          args: { jumlah: rupiah(total), seharusnya: rupiah(nilai) },
          related: [{ path: ['pembiayaan', 'nilai'] }],
        },
      ];
};
