import { forbidPhrase } from '../umum/phrases.ts';

/**
 * Agreements of a public body with third parties are public information, at hand at any time (UU
 * 14/2008 Pasal 11 ayat (1) huruf e): a clause does not keep the whole agreement secret without
 * leaving room for the law.
 */
export const kerahasiaanPerjanjian = forbidPhrase({
  pattern:
    /\b(?:merahasiakan|menjaga\s+kerahasiaan|kerahasiaan)\b[^.;]{0,60}?\b(?:(?:seluruh|semua|segala)\s+isi|isi\s+(?:perjanjian|kesepakatan)|(?:perjanjian|kesepakatan\s+bersama)\s+ini)\b|\b(?:perjanjian|kesepakatan\s+bersama)\s+ini\b[^.;]{0,40}?\b(?:bersifat\s+rahasia|rahasia)\b/gi,
  unless:
    /\b(?:kecuali|selain|peraturan\s+perundang-undangan|undang-undang|keterbukaan\s+informasi|dikecualikan)\b/i,
});
