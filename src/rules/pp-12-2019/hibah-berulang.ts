import { forbidPhrase } from '../umum/phrases.ts';

/** A regional grant binds nobody and is not given year after year (PP 12/2019 Pasal 62 ayat (1)). */
export const hibahBerulang = forbidPhrase({
  pattern:
    /\bwajib\s+(?:memberikan|menyalurkan)\s+hibah\b|\bhibah\b[^.;]{0,80}?\b(?:setiap|tiap)\s+tahun(?:\s+anggaran)?\b|\b(?:setiap|tiap)\s+tahun\b[^.;]{0,80}?\bhibah\b/gi,
  unless: /\b(?:tidak|laporan|melaporkan|pelaporan)\b/i,
});
