import type { Regulation } from '../../core/law/law.ts';
import type { CodeRule, Hit, RuleContext } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { type Cited, citedIn, headOf, labelOf } from './cited.ts';
import { REVOKED_BY } from './revoked.ts';
import { isCertain, standingOn } from './standing.ts';

/** Entries that cite a regulation which ended before the day of the law, where a text says so. */
export const dasarHukumTidakBerlaku = ended(isCertain);

/** The same where only a secondary source says so; what is merely believed gives no finding. */
export const dasarHukumTidakBerlakuSekunder = ended(({ evidence }) => evidence === 'S');

function ended(concerns: (regulation: Regulation) => boolean): CodeRule {
  return (draft, context) =>
    citedIn(draft, context.law).flatMap((cited): Hit[] =>
      cited.regulation !== undefined && concerns(cited.regulation)
        ? hitsFor(cited, cited.regulation, context)
        : [],
    );
}

function hitsFor(cited: Cited, regulation: Regulation, { asOf, law }: RuleContext): Hit[] {
  if (REVOKED_BY.has(regulation.id) || standingOn(regulation, asOf) !== 'ended') return [];
  const successor = law.regulations.get(regulation.successor ?? '');
  return [
    {
      path: cited.path,
      excerpt: headOf(cited),
      args: {
        sebutan: labelOf(cited),
        tanggal: longDate(asOf),
        pengganti: successor?.short ?? '–',
      },
    },
  ];
}
