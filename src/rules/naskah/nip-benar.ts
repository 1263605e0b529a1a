import type { CodeRule, Hit } from '../../core/rule.ts';
import { wrongPartOfNip } from './identity-numbers.ts';
import { signatories, textIn } from './subjects.ts';

/** A NIP has 18 digits that tell a birth and an appointment; the implausible part is named. */
export const nipBenar: CodeRule = (draft, { asOf }) =>
  signatories(draft)
    .flatMap((signatory) => textIn(signatory, 'nip'))
    .flatMap(({ text, path }): Hit[] => {
      const part = wrongPartOfNip(text, asOf);
      return part === undefined ? [] : [{ path, args: { nip: text, bagian: part } }];
    });
