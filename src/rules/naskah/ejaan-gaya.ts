import type { CodeRule } from '../../core/rule.ts';
import { spellingHits } from './spelling.ts';

/** Words for which the field has a better one: force majeure, hutang. */
export const ejaanGaya: CodeRule = (draft) => spellingHits(draft, 'gaya');
