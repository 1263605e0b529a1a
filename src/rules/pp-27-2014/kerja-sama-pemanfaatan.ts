import { handOver } from '../umum/regime.ts';

/** A partner that runs regional property for a fixed contribution and a share: PP 27/2014 Pasal 31 to 33. */
export const kerjaSamaPemanfaatan = handOver({
  fact: { key: 'barang_milik_daerah', value: 'ksp' },
  words: [
    {
      pattern:
        /\bkerja\s?sama\s+pemanfaatan\s+(?:barang|aset|tanah|bangunan|gedung|lahan|sebagian)\b|\bkontribusi\s+tetap\b/gi,
    },
  ],
});
