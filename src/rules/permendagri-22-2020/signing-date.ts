import { type Draft, textAt } from '../../core/draft/draft.ts';
import { isCalendarDate } from '../../core/words/date.ts';

/** A date of the draft if it is one; a mistyped one is the shape's finding. */
export function dateAt(owner: Draft, ...path: readonly string[]): string | undefined {
  const text = textAt(owner, ...path);
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}

/** The day of signing. */
export const signingDate = (draft: Draft): string | undefined =>
  dateAt(draft, 'penandatanganan', 'tanggal');
