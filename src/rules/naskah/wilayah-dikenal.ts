import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf, textIn } from './subjects.ts';

/** `wilayah` must be a code or full name of the register; the nearest one is offered. */
export const wilayahDikenal: CodeRule = (draft, { regions }) =>
  subjectsOf(draft)
    .flatMap((subject) => textIn(subject, 'wilayah'))
    .filter(({ text }) => regions.find(text) === undefined)
    .map(({ text, path }): Hit => {
      const near = regions.suggest(text);
      return {
        path,
        args: { tertulis: text, mirip: near === undefined ? '—' : `${near.name} (${near.code})` },
      };
    });
