import type { CodeRule } from '../../core/rule.ts';
import { amendedBase, numberedPasal, rewritten } from './amended.ts';

/** A clause written anew whose number in the amended document is not known, because its draft is not at hand. */
export const adendumNomorPasal: CodeRule = (draft, context) => {
  const base = amendedBase(draft, context);
  const clauses = rewritten(draft, context);
  if (base === undefined || base.draft !== undefined || clauses.length === 0)
    return 'not-applicable';
  const known = numberedPasal(draft);
  const own = new Set(
    clauses.some((clause) => clause === 'maksud' || clause === 'tujuan') &&
      ['maksud', 'tujuan', 'maksud_tujuan'].some((name) => known.has(name))
      ? ['maksud', 'tujuan']
      : [],
  );
  return clauses
    .filter((clause) => !known.has(clause) && !own.has(clause))
    .map((clause) => ({
      path: [clause],
      at: 'key',
      args: { pasal: clause },
      // A file that cannot be read is reported where it is named.
      causedBy: [['mengubah', 'naskah']],
    }));
};
