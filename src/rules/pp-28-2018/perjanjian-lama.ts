import type { Draft } from '../../core/draft/draft.ts';
import type { CodeRule, Hit, RuleContext } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { type Parent, parentsOf } from '../permendagri-22-2020/parent-documents.ts';
import { firstDayOf, isInForce } from '../umum/in-force.ts';
import { subjectsOf } from '../umum/parties.ts';

/**
 * What was signed under an older regulation stays in force until it ends. Said of each document that
 * this one follows up and that is older than the regulation of the day.
 * PP 28/2018, Pasal 48; PP 50/2007, Pasal 26.
 */
export const perjanjianLama: CodeRule = (draft, context) => {
  const regulation = ['pp-28-2018', 'pp-50-2007'].find((id) => isInForce(context, id));
  return regulation === undefined ? 'not-applicable' : olderThan(draft, context, regulation);
};

const CENTRAL = new Set(['kementerian-lembaga', 'instansi-vertikal']);

/** An older agreement with the central government runs on to its end, and may go on as a synergy: PP 28/2018, Pasal 49. */
export const perjanjianLamaDenganPusat: CodeRule = (draft, context) =>
  subjectsOf(draft).some(({ kind }) => kind !== undefined && CENTRAL.has(kind))
    ? olderThan(draft, context, 'pp-28-2018')
    : 'not-applicable';

function olderThan(
  draft: Draft,
  context: RuleContext,
  regulation: string,
): Hit[] | 'not-applicable' {
  const first = firstDayOf(context, regulation);
  const older = parentsOf(draft, context.linked).filter(
    ({ date }) => date !== undefined && first !== undefined && date < first,
  );
  return older.length === 0 || first === undefined
    ? 'not-applicable'
    : older.map((parent) => hit(parent, first));
}

const hit = ({ path, date }: Parent, first: string): Hit => ({
  path,
  args: { tanggal: longDate(date ?? ''), mulai: longDate(first) },
});
