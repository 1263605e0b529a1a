import { listAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isInForce } from '../umum/in-force.ts';

/** Grounds of the format that only PP 28/2018 knows. Own words may say one of the nine, so they are left alone. */
const LATER = new Set(['putusan-pengadilan', 'pailit']);

/** Grounds that are not among the nine of PP 50/2007, Pasal 18. */
export const alasanBerakhirPp50: CodeRule = (draft, context) => {
  const grounds = listAt(draft, 'pengakhiran', 'alasan');
  if (grounds.length === 0 || !isInForce(context, 'pp-50-2007')) return 'not-applicable';
  return grounds.flatMap((ground, i) =>
    typeof ground === 'string' && LATER.has(ground)
      ? [{ path: ['pengakhiran', 'alasan', i], args: { alasan: ground } }]
      : [],
  );
};
