import type { CodeRule } from '../../core/rule.ts';
import { blankHit, isIdentity, isNumberLine } from './blank-places.ts';

/** Places the drafter left blank: fine in a RANCANGAN, not in what is signed. */
export const belumDiisi: CodeRule = (_, { blanks }) =>
  blanks
    .filter((path) => path.length > 0 && !isIdentity(path) && !isNumberLine(path))
    .map(blankHit);
