import { handOver } from '../umum/regime.ts';

/** Letting regional property for money is a lease of PP 27/2014 Pasal 29. */
export const sewa = handOver({
  fact: { key: 'barang_milik_daerah', value: 'sewa' },
  words: [
    {
      within: ['judul', 'objek', 'ruang_lingkup'],
      pattern: /\b(?:sewa|menyewakan|disewakan|penyewaan|sewa-menyewa)\b(?!\s+beli)/gi,
    },
  ],
});
