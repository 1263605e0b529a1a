import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf, textIn } from './subjects.ts';

/** More than any region's name takes. */
const LONGEST_NAME = 80;

/** `wilayah` must be a code or full name of the register; the nearest one is offered. */
export const wilayahDikenal: CodeRule = (draft, { regions }) =>
  subjectsOf(draft)
    .flatMap((subject) => textIn(subject, 'wilayah'))
    .filter(({ text }) => regions.find(text) === undefined)
    .map(({ text, path }): Hit => {
      const near = regions.suggest(text.slice(0, LONGEST_NAME));
      return {
        path,
        args: { tertulis: text, mirip: near === undefined ? '—' : `${near.name} (${near.code})` },
      };
    });
