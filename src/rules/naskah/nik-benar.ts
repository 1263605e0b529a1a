import type { CodeRule, Hit } from '../../core/rule.ts';
import { wrongPartOfNik } from './identity-numbers.ts';
import { subjectsOf, textIn } from './subjects.ts';

/** A NIK has 16 digits with a date of birth inside; the implausible part is named. */
export const nikBenar: CodeRule = (draft) =>
  subjectsOf(draft)
    .flatMap((subject) => textIn(subject, 'nik'))
    .flatMap(({ text, path }): Hit[] => {
      const part = wrongPartOfNik(text);
      return part === undefined ? [] : [{ path, args: { nik: text, bagian: part } }];
    });
