import type { CodeRule } from '../../core/rule.ts';
import { blankHit, isIdentity } from './blank-places.ts';

/** Title, party and signatory left blank: without them the document binds nobody. */
export const identitasBelumDiisi: CodeRule = (_, { blanks }) =>
  blanks.filter(isIdentity).map(blankHit);
