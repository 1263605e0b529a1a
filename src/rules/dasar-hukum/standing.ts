import { inForceOn, type LegalDate, type Regulation } from '../../core/law/law.ts';

/** How a regulation stands on a day. */
export type Standing = 'in-force' | 'ended' | 'not-yet' | 'unknown';

export function standingOn({ inForce }: Regulation, day: string): Standing {
  if (inForce.from !== undefined && inForceOn({ from: inForce.from }, day) === 'no')
    return 'not-yet';
  const answer = inForceOn(inForce, day);
  return answer === 'yes' ? 'in-force' : answer === 'no' ? 'ended' : 'unknown';
}

/** Whether what is said of a regulation was seen in a text, or read from one: strong enough for an error. */
export const isCertain = ({ evidence }: Regulation): boolean =>
  evidence === 'V' || evidence === 'R';

/** The first day of a period as far as it is known. */
export const firstDay = (from: LegalDate | undefined): string | undefined =>
  typeof from === 'string' ? from : (from?.earliest ?? from?.latest);
