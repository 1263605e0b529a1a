import type { CodeRule } from '../../core/rule.ts';
import { blankHit, isIdentity, isNumberLine } from './blank-places.ts';

/** Places the drafter left blank: fine in a RANCANGAN, not in what is signed. Entries for the checker have findings of their own. */
export const belumDiisi: CodeRule = (_, { blanks }) =>
  blanks
    .filter(
      (path) =>
        path.length > 0 && path[0] !== 'pemeriksaan' && !isIdentity(path) && !isNumberLine(path),
    )
    .map(blankHit);
