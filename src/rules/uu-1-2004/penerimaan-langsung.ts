import { forbidPhrase } from '../umum/phrases.ts';

/** Income of an office is not spent directly (UU 1/2004 Pasal 16 ayat (3)); a BLUD is another matter. */
export const penerimaanLangsung = forbidPhrase({
  pattern:
    /\b(?:hasil|pendapatan|penerimaan|pungutan|retribusi|kontribusi)\b[^.;]{0,80}?\b(?:digunakan|dipakai|dipergunakan)\s+(?:secara\s+)?langsung\b/gi,
  unless: /\bBLUD?\b|badan\s+layanan\s+umum|\btidak\b|\bdilarang\b/i,
});
