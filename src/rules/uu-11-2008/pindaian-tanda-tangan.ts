import { forbidPhrase } from '../umum/phrases.ts';

/**
 * A picture of a signature does not meet the conditions of an electronic signature (UU 11/2008 Pasal
 * 11 ayat (1), PP 71/2019 Pasal 59 ayat (3)): it shows neither consent nor later changes.
 */
export const pindaianTandaTangan = forbidPhrase({
  pattern:
    /\b(?:pindaian|scan|hasil\s+pemindaian|gambar|foto)\s+tanda\s?tangan\b|\btanda\s?tangan\s+(?:hasil\s+)?(?:pindaian|scan|yang\s+dipindai)\b/gi,
  unless: /\b(?:tidak|bukan|dilarang)\b/i,
});
