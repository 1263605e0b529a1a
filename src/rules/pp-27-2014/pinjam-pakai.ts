import { handOver } from '../umum/regime.ts';

/** Free use of regional property between governments is pinjam pakai of PP 27/2014 Pasal 30. */
export const pinjamPakai = handOver({
  fact: { key: 'barang_milik_daerah', value: 'pinjam-pakai' },
  words: [{ pattern: /\b(?:pinjam[\s-]+pakai|dipinjam-?pakaikan|meminjam-?pakaikan)\b/gi }],
});
