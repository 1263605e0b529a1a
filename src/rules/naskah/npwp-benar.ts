import type { CodeRule, Hit } from '../../core/rule.ts';
import { isNpwp } from './identity-numbers.ts';
import { subjectsOf, textIn } from './subjects.ts';

/** A NPWP has 15 or 16 digits. */
export const npwpBenar: CodeRule = (draft) =>
  subjectsOf(draft)
    .flatMap((subject) => textIn(subject, 'npwp'))
    .filter(({ text }) => !isNpwp(text))
    .map(({ text, path }): Hit => ({ path, args: { npwp: text } }));
