import type { CodeRule } from '../../core/rule.ts';
import { isTotal, tablesOf } from './tables.ts';

/** A typed row of sums in a table that gets one by itself (`jumlah: ya`), so that it counts twice. */
export const jumlahTabelGanda: CodeRule = (draft) =>
  tablesOf(draft).flatMap(({ path, rows, summed }) =>
    summed ? rows.flatMap((row, i) => (isTotal(row) ? [{ path: [...path, 'baris', i] }] : [])) : [],
  );
