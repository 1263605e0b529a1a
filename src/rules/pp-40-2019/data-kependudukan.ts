import { handOver } from '../umum/regime.ts';

/** The use of population data has conditions of its own (PP 40/2019 Pasal 10). */
export const dataKependudukan = handOver({
  words: [
    {
      within: ['judul', 'objek', 'ruang_lingkup'],
      pattern:
        /\b(?:data\s+kependudukan|hak\s+akses\s+(?:data|NIK)|pemanfaatan\s+(?:NIK|KTP-?el|nomor\s+induk\s+kependudukan)|data\s+balikan)\b/gi,
    },
  ],
});
