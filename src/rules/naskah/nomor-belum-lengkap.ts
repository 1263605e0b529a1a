import type { CodeRule } from '../../core/rule.ts';
import { documentNumbers } from './document-number.ts';

/** A number with a gap left for the register: "440/    /PKS/2026", "440/…/PKS/2026", "/PKS/2026". */
const GAP = /\/\s{0,40}[_.…?]{0,40}\s{0,40}\/|^\s{0,40}\/|[_…]|\.{2}|\/\s{0,40}$/;

/** Numbers of which a piece is not yet filled in. */
export const nomorBelumLengkap: CodeRule = (draft) =>
  documentNumbers(draft).flatMap(({ path, text }) =>
    GAP.test(text) ? [{ path, excerpt: text, args: { nomor: text } }] : [],
  );
