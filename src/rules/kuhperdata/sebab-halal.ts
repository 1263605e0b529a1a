import { forbidPhrase } from '../umum/phrases.ts';

/**
 * An unlawful cause gives an agreement no force (KUHPerdata Pasal 1335 and 1337). Looks for a reward
 * to an official or a signatory in person.
 */
export const sebabHalal = forbidPhrase({
  pattern:
    /\b(?:success\s+fee|fee|komisi|imbalan|hadiah|gratifikasi|tanda\s+terima\s+kasih|bagian\s+keuntungan)\b[^.;]{0,60}?\b(?:pejabat|penanda\s?tangan|kepala\s+(?:daerah|dinas|badan|bidang|bagian)|bupati|gubernur|wali\s?kota|pribadi)\b/gi,
  unless:
    /\b(?:dilarang|tidak\s+(?:akan|boleh|dapat|diperkenankan|memberi|menerima)|larangan|bebas\s+dari)\b/i,
});
