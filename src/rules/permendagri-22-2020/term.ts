import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { addDuration, lastDay } from '../../core/words/date.ts';
import { compareDurations, type Duration, parseDuration } from '../../core/words/duration.ts';
import { dateAt, signingDate } from './signing-date.ts';

const FIVE_YEARS: Duration = { count: 5, unit: 'tahun' };

/** How a fact of the term compares with a limit; undefined where the draft does not tell. */
export interface TermFact {
  readonly key: 'selama' | 'berakhir';
  readonly text: string;
  /** Negative: shorter, 0: exactly, positive: longer. */
  readonly order: number | undefined;
}

/** The length and the last day of the term, each compared with five years from its start. */
export function comparedWithFiveYears(draft: Draft): TermFact[] {
  return comparedWith(draft, FIVE_YEARS, 'start');
}

/**
 * The length and the last day of the term, each compared with a limit that runs from the start of
 * the term, or from the signing where the law counts from there.
 */
export function comparedWith(draft: Draft, limit: Duration, from: 'start' | 'signing'): TermFact[] {
  const term = mapAt(draft, 'jangka_waktu');
  const start = dateAt(term, 'mulai') ?? signingDate(draft);
  const span: Span = {
    limit,
    start,
    from: from === 'signing' ? (signingDate(draft) ?? start) : start,
  };
  const facts: TermFact[] = [];
  const length = textAt(term, 'selama');
  if (length !== undefined)
    facts.push({ key: 'selama', text: length, order: compareLength(length, span) });
  const end = textAt(term, 'berakhir');
  if (end !== undefined)
    facts.push({ key: 'berakhir', text: end, order: compareEnd(dateAt(term, 'berakhir'), span) });
  return facts;
}

/** A limit, the day the term starts, and the day the limit counts from. */
interface Span {
  readonly limit: Duration;
  readonly start: string | undefined;
  readonly from: string | undefined;
}

/** Whether the term is told in the drafter's own words alone. */
export function ownWordsOnly(draft: Draft): boolean {
  const term = mapAt(draft, 'jangka_waktu');
  const words = listAt(term, 'isi').length + listAt(term, 'ayat').length;
  const told = ['selama', 'berakhir'].some((key) => textAt(term, key) !== undefined);
  return words > 0 && !told;
}

/** The rule that the term is no longer than a limit; own words alone are left to a human. */
export const atMost =
  (limit: Duration, from: 'start' | 'signing'): CodeRule =>
  (draft) => {
    if (ownWordsOnly(draft)) return 'review';
    const facts = comparedWith(draft, limit, from);
    if (facts.length === 0) return 'not-applicable';
    const longer = facts.find(({ order }) => order !== undefined && order > 0);
    if (longer !== undefined)
      return [{ path: ['jangka_waktu', longer.key], args: { lama: longer.text } }];
    return facts.every(({ order }) => order === undefined) ? 'review' : [];
  };

function compareLength(text: string, { limit, start, from }: Span): number | undefined {
  const length = parseDuration(text);
  if (length === undefined) return undefined;
  const order = start === from ? compareDurations(length, limit) : undefined;
  if (order !== undefined || start === undefined || from === undefined) return order;
  return compareDays(addDuration(start, length), addDuration(from, limit));
}

/** A term that ends on the anniversary itself is still read as the full limit: drafters write both. */
function compareEnd(end: string | undefined, { limit, from }: Span): number | undefined {
  if (end === undefined || from === undefined) return undefined;
  const order = compareDays(end, lastDay(from, limit));
  return order === 1 && end === addDuration(from, limit) ? 0 : order;
}

function compareDays(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}
