import { forbidPhrase } from '../umum/phrases.ts';

/**
 * No levy but by statute or Perda (PP 12/2019 Pasal 32 huruf a and Pasal 122). A clause that lets
 * somebody collect from the public names its basis; a partner's price for its own service is none.
 */
export const pungutan = forbidPhrase({
  within: ['pelaksanaan', 'hak_kewajiban', 'pembiayaan', 'pasal_tambahan'],
  pattern:
    /\b(?:memungut|menarik|mengenakan)\s+(?:iuran|pungutan|retribusi|karcis|sumbangan|biaya\s+masuk)\b/gi,
  unless:
    /\b(?:tidak|dilarang|perda|peraturan\s+daerah|peraturan\s+perundang-undangan|undang-undang)\b/i,
});
