import { texts } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

const OLD = /\b(KSAD|KSPK)\b/;
const NEW: Readonly<Record<string, string>> = { KSAD: 'KSDD', KSPK: 'KSDPK' };

/** Abbreviations of Permendagri 22/2009 where PP 28/2018, Pasal 1 angka 2 and 3, has others. */
export const istilahLama: CodeRule = (draft) =>
  [...texts(draft)].flatMap(({ path, text }) => {
    const old = OLD.exec(text)?.[1];
    return old === undefined
      ? []
      : [{ path, excerpt: old, args: { lama: old, baru: NEW[old] ?? '' } }];
  });
