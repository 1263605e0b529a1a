import type { CodeRule } from '../../core/rule.ts';
import { eachText, prose } from '../naskah/prose.ts';

/** Words of a general power. */
const GENERAL =
  /\b(?:segala\s+(?:urusan|kepentingan|hal|tindakan|perbuatan)|semua\s+(?:urusan|kepentingan|tindakan)|seluruh\s+(?:urusan|kepentingan)|tanpa\s+kecuali|dan\s+lain(?:-lain|\s+sebagainya))\b/giu;

/**
 * A special power names the acts that it is for; one in general words covers no more than administration.
 * Guessed from words. KUHPerdata, Pasal 1795 and 1796.
 */
export const kuasaUmum: CodeRule = (draft) =>
  eachText(prose(draft, ['kuasa']), ({ path, text }) =>
    [...text.matchAll(GENERAL)].map(({ 0: excerpt }) => ({
      path,
      excerpt,
      args: { tertulis: excerpt },
    })),
  );
