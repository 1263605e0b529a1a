import { handOver } from '../umum/regime.ts';

/** A region puts capital into a company by Perda (UU 23/2014 Pasal 333), not by an agreement alone. */
export const penyertaanModal = handOver({
  words: [
    {
      pattern:
        /\b(?:penyertaan\s+modal|setoran\s+modal|perusahaan\s+patungan|joint\s+venture\s+company|kepemilikan\s+saham|penempatan\s+saham)\b/gi,
    },
  ],
});
