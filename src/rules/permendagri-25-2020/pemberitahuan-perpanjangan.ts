import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { addDuration, longDate } from '../../core/words/date.ts';
import { papersOf } from '../permendagri-22-2020/dossier.ts';
import { dateAt } from '../permendagri-22-2020/signing-date.ts';

const NOTICE = { count: 6, unit: 'bulan' } as const;

/**
 * An extension is announced to the Minister of Home Affairs six months before the cooperation ends.
 * That "at most six months before" means the latest day is a reading.
 * Permendagri 25/2020, Pasal 33.
 */
export const pemberitahuanPerpanjangan: CodeRule = (draft) => {
  if (textAt(draft, 'keterangan', 'perpanjangan') !== 'ya') return 'not-applicable';
  const end = dateAt(draft, 'keterangan', 'berakhir_sebelumnya');
  const notices = papersOf(draft).flatMap(({ kind, facts, path }) => {
    const date = dateAt(facts, 'tanggal');
    return kind === 'pemberitahuan-perpanjangan' && date !== undefined ? [{ date, path }] : [];
  });
  const [first] = notices.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (end === undefined || first === undefined) return 'review';
  const soonest = addDuration(first.date, NOTICE);
  return soonest === undefined || soonest <= end
    ? []
    : [
        {
          path: [...first.path, 'tanggal'],
          args: { tanggal: longDate(first.date), berakhir: longDate(end) },
          related: [{ path: ['keterangan', 'berakhir_sebelumnya'] }],
        },
      ];
};
