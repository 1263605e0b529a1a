import type { CodeRule, Hit } from '../../core/rule.ts';
import { documentNumbers, plainNumber } from './document-number.ts';
import { parentsOf } from './parents.ts';

/** One number used twice: by two parties, or by this document and the one it follows up. */
export const nomorKembar: CodeRule = (draft, context) => {
  const seen = new Map(
    parentsOf(draft, context).flatMap(({ numbers }) =>
      numbers.map(({ path, text }) => [plainNumber(text), path] as const),
    ),
  );
  return documentNumbers(draft).flatMap(({ path, text }): Hit[] => {
    const number = plainNumber(text);
    const first = seen.get(number);
    if (first === undefined) {
      seen.set(number, path);
      return [];
    }
    return [{ path, excerpt: text, args: { nomor: text }, related: [{ path: first }] }];
  });
};
