import type { CodeRule } from '../../core/rule.ts';
import { cellValue, grouped, sum } from './amounts.ts';
import { isTotal, tablesOf } from './tables.ts';

/** A typed row of sums in a table that does not add up. */
export const jumlahTabel: CodeRule = (draft) =>
  tablesOf(draft).flatMap(({ path, columns, rows }) => {
    const last = rows.at(-1);
    const above = rows.slice(0, -1);
    if (last === undefined || above.length === 0 || !isTotal(last)) return [];
    // A row shorter than the heading cannot be told column by column.
    if (rows.some((row) => row.length !== columns.length) || above.some(isTotal)) return [];
    return columns.flatMap(({ heading, kind }, i) => {
      if (kind !== 'rupiah' && kind !== 'angka') return [];
      const typed = cellValue(last[i] ?? '');
      const values = above.map((row) => cellValue(row[i] ?? ''));
      if (typed === undefined || !values.every((value) => value !== undefined)) return [];
      const total = sum(values);
      return total === typed
        ? []
        : [
            {
              path: [...path, 'baris', rows.length - 1, i],
              args: { kolom: heading, tertulis: grouped(typed), benar: grouped(total) },
            },
          ];
    });
  });
