import { inForceOn } from '../../core/law/law.ts';
import type { RuleContext } from '../../core/rule.ts';

/** Whether a regulation surely is in force on the day the law is taken at. One that is unknown is not. */
export function isInForce({ law, asOf }: RuleContext, regulation: string): boolean {
  const known = law.regulations.get(regulation);
  return known !== undefined && inForceOn(known.inForce, asOf) === 'yes';
}

/** The first day of a regulation, where that day is known. */
export function firstDayOf({ law }: RuleContext, regulation: string): string | undefined {
  const from = law.regulations.get(regulation)?.inForce.from;
  return typeof from === 'string' ? from : undefined;
}
