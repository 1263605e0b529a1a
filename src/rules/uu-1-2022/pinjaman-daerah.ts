import { handOver } from '../umum/regime.ts';

/**
 * A loan of or to a region has its own law (UU 1/2022 Pasal 154 to 156; between regions UU 17/2003
 * Pasal 22 ayat (4)). Loans that a bank grants to people are no sign of it.
 */
export const pinjamanDaerah = handOver({
  words: [
    {
      pattern:
        /\b(?:pinjaman\s+daerah|pinjaman\s+(?:kepada|dari|untuk)\s+(?:<pihak:[^>]{1,40}>|PIHAK|pemerintah)|dana\s+talangan|obligasi\s+daerah|sukuk\s+daerah|(?:<pihak:[^>]{1,40}>|PIHAK\s+[A-ZÀ-Þ]+)\s+(?:meminjamkan|meminjam)\s+(?:dana|uang))/giu,
      unless: /\b(?:tidak|dilarang)\b/i,
    },
  ],
});
