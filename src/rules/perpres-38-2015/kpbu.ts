import { handOver } from '../umum/regime.ts';

/** Infrastructure that a business finances and is paid back for is KPBU (Perpres 38/2015). */
export const kpbu = handOver({
  words: [
    {
      pattern:
        /\bKPBU\b|\bPJPK\b|\bavailability\s+payment\b|\bkerja\s?sama\s+pemerintah\s+(?:dengan|dan)\s+badan\s+usaha\b|\bpembayaran\s+ketersediaan\s+layanan\b/gi,
      unless: /\bbukan\b/i,
    },
  ],
});
