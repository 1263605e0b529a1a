import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, hitsOf } from '../umum/phrases.ts';

/** An electronic document takes an electronic stamp, not a glued one (UU 10/2020 Pasal 12 ayat (2)). */
export const meteraiElektronik: CodeRule = (draft) =>
  textAt(draft, 'penandatanganan', 'cara') === 'elektronik'
    ? hitsOf(findPhrase(draft, { pattern: /\bm[ae]terai\s+tempel\b/gi }))
    : 'not-applicable';
