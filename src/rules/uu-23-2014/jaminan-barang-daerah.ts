import { forbidPhrase } from '../umum/phrases.ts';

/** Regional property cannot be pledged or pawned for a loan (UU 23/2014 Pasal 307 ayat (4)). */
export const jaminanBarangDaerah = forbidPhrase({
  pattern:
    /\b(?:mengagunkan|menggadaikan|menjaminkan|diagunkan|digadaikan|dijaminkan|(?:sebagai|dijadikan|menjadikan)\s+(?:agunan|tanggungan|jaminan\s+(?:utang|hutang|kredit|pinjaman)))\b/gi,
  unless: /\b(?:tidak|dilarang|larangan|bukan)\b/i,
});
