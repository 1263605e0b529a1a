import { inForceOn, type Regulation } from '../../core/law/law.ts';
import type { CodeRule, RuleContext } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { citedIn, headOf, labelOf } from './cited.ts';
import { REVOKED_BY } from './revoked.ts';
import { isCertain, standingOn } from './standing.ts';

/** Entries whose regulation is registered, but whose standing on the day of the law is not known. */
export const dasarHukumStatusBelumDiketahui: CodeRule = (draft, context) =>
  citedIn(draft, context.law)
    .filter(({ regulation }) => regulation !== undefined && isOpen(regulation, context))
    .map((cited) => ({
      path: cited.path,
      excerpt: headOf(cited),
      args: { sebutan: labelOf(cited), tanggal: longDate(context.asOf) },
    }));

function isOpen(regulation: Regulation, { asOf, law }: RuleContext): boolean {
  const standing = standingOn(regulation, asOf);
  // A beginning known only from secondary sources gives no error, but is worth saying.
  if (standing === 'not-yet') return !isCertain(regulation);
  if (standing === 'ended') return regulation.evidence === 'M';
  return standing === 'unknown' && !isReportedAsRevoked(regulation, law, asOf);
}

function isReportedAsRevoked({ id }: Regulation, law: RuleContext['law'], asOf: string): boolean {
  const successor = law.regulations.get(REVOKED_BY.get(id) ?? '');
  return successor !== undefined && inForceOn(successor.inForce, asOf) === 'yes';
}
