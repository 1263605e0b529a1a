import type { CodeRule, Hit } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { citedIn, headOf, labelOf } from './cited.ts';
import { firstDay, isCertain, standingOn } from './standing.ts';

/** Entries that cite a regulation which was not yet in force on the day of the law. */
export const dasarHukumBelumBerlaku: CodeRule = (draft, { asOf, law }) =>
  citedIn(draft, law).flatMap((cited): Hit[] => {
    const { regulation } = cited;
    const begins = firstDay(regulation?.inForce.from);
    if (regulation === undefined || begins === undefined || !isCertain(regulation)) return [];
    if (standingOn(regulation, asOf) !== 'not-yet') return [];
    const args = { sebutan: labelOf(cited), tanggal: longDate(asOf), mulai: longDate(begins) };
    return [{ path: cited.path, excerpt: headOf(cited), args }];
  });
