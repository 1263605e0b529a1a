import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';
import { findPhrase, oneHit } from '../umum/phrases.ts';

const AGENCY = /\bBLUD?\b|\bbadan\s+layanan\s+umum\b/gi;

/** What a public service agency earns by a cooperation is its own income (PP 23/2005 Pasal 14). */
export const blud: CodeRule = (draft) => {
  for (const { path, facts } of subjectsOf(draft))
    for (const key of ['unit', 'bentuk']) {
      const word = textAt(facts, key)?.match(AGENCY)?.[0];
      if (word !== undefined) return [{ path: [...path, key], excerpt: word }];
    }
  return oneHit(findPhrase(draft, { pattern: AGENCY })).map(({ args: _, ...hit }) => hit);
};
