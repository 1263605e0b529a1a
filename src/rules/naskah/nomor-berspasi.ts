import type { CodeRule } from '../../core/rule.ts';
import { documentNumbers } from './document-number.ts';

/** Blanks beside the separators of a number that has been filled in: "120.1/ 33 / 012 /2014". */
export const nomorBerspasi: CodeRule = (draft) =>
  documentNumbers(draft).flatMap(({ path, text }) => {
    const tight = text.replace(/\s{1,20}(?=[/.-])|(?<=[/.-])\s{1,20}/g, '');
    return tight === text || isOpen(tight)
      ? []
      : [{ path, excerpt: text, args: { nomor: text, benar: tight } }];
  });

/** A number with an empty piece is still to be filled; its blanks are another rule's matter. */
const isOpen = (number: string): boolean => /\/\/|^\/|\/$|[_…]|\.\./.test(number);
