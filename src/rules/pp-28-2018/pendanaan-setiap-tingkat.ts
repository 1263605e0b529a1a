import type { CodeRule } from '../../core/rule.ts';
import { partiesOf } from '../naskah/parties.ts';
import { chargesAt, levelOfParty } from './synergy-funding.ts';

/**
 * Where a synergy names its money, each level of government that takes part brings some of its own.
 * PP 28/2018, Pasal 46 ayat (3); that one level alone cannot bear it all is a reading.
 */
export const pendanaanSetiapTingkat: CodeRule = (draft) => {
  const charges = chargesAt(draft, 'pembiayaan', 'sumber');
  // Money of all parties, or of one that does not say what it is, may be of either level.
  if (charges.length === 0 || charges.some(({ level }) => level === undefined))
    return 'not-applicable';
  const bearing = new Set(charges.map(({ level }) => level));
  const lacking = partiesOf(draft)
    .map(levelOfParty)
    .find((level) => level !== undefined && !bearing.has(level));
  return lacking === undefined
    ? []
    : [{ path: ['pembiayaan', 'sumber'], at: 'key', args: { tingkat: lacking } }];
};
