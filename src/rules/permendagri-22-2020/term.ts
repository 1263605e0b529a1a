import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import { addDuration, lastDay } from '../../core/words/date.ts';
import { compareDurations, type Duration, parseDuration } from '../../core/words/duration.ts';
import { dateAt, signingDate } from './signing-date.ts';

const FIVE_YEARS: Duration = { count: 5, unit: 'tahun' };

/** How a fact of the term compares with five years; undefined where the draft does not tell. */
export interface TermFact {
  readonly key: 'selama' | 'berakhir';
  readonly text: string;
  /** Negative: shorter, 0: exactly, positive: longer. */
  readonly order: number | undefined;
}

/** The length and the last day of the term, each compared with five years from its start. */
export function comparedWithFiveYears(draft: Draft): TermFact[] {
  const term = mapAt(draft, 'jangka_waktu');
  const start = dateAt(term, 'mulai') ?? signingDate(draft);
  const facts: TermFact[] = [];
  const length = textAt(term, 'selama');
  if (length !== undefined)
    facts.push({ key: 'selama', text: length, order: compareLength(length, start) });
  const end = textAt(term, 'berakhir');
  if (end !== undefined)
    facts.push({ key: 'berakhir', text: end, order: compareEnd(dateAt(term, 'berakhir'), start) });
  return facts;
}

/** Whether the term is told in the drafter's own words alone. */
export function ownWordsOnly(draft: Draft): boolean {
  const term = mapAt(draft, 'jangka_waktu');
  const words = listAt(term, 'isi').length + listAt(term, 'ayat').length;
  return words > 0 && comparedWithFiveYears(draft).length === 0;
}

function compareLength(text: string, start: string | undefined): number | undefined {
  const length = parseDuration(text);
  if (length === undefined) return undefined;
  const order = compareDurations(length, FIVE_YEARS);
  if (order !== undefined || start === undefined) return order;
  return compareDays(addDuration(start, length), addDuration(start, FIVE_YEARS));
}

/** A term that ends on the anniversary itself is still read as five years: drafters write both. */
function compareEnd(end: string | undefined, start: string | undefined): number | undefined {
  if (end === undefined || start === undefined) return undefined;
  const order = compareDays(end, lastDay(start, FIVE_YEARS));
  return order === 1 && end === addDuration(start, FIVE_YEARS) ? 0 : order;
}

function compareDays(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}
