import { handOver } from '../umum/regime.ts';

/** A partner that builds on regional land, uses and hands over: PP 27/2014 Pasal 34 to 37. */
export const bangunGunaSerah = handOver({
  fact: { key: 'barang_milik_daerah', value: 'bgs-bsg' },
  words: [
    {
      pattern:
        /\bbangun,?\s+(?:guna,?\s+serah|serah,?\s+guna)\b|\bbuild,?\s+operate,?\s+(?:and\s+)?transfer\b|\b(?:BGS|BSG)\b/gi,
    },
  ],
});
