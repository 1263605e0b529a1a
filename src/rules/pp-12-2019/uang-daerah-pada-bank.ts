import { handOver } from '../umum/regime.ts';

/** The regional treasury's account at a bank rests on an agreement of its treasurer (PP 12/2019 Pasal 126). */
export const uangDaerahPadaBank = handOver({
  words: [
    {
      within: ['judul', 'objek', 'ruang_lingkup'],
      pattern:
        /\b(?:(?:pengelolaan|penempatan|pembukaan)\s+(?:rekening\s+kas\s+umum\s+daerah|RKUD|uang\s+daerah|kas\s+daerah|dana\s+pemerintah\s+daerah)|penempatan\s+deposito)\b/gi,
    },
  ],
});
