import { handOver } from '../umum/regime.ts';

/** A grant has its own agreement (PP 2/2012 Pasal 9 ayat (2) and 16, PP 12/2019 Pasal 62). */
export const hibah = handOver({
  fact: { key: 'hibah', value: 'ya' },
  words: [
    { within: ['judul', 'objek'], pattern: /\bhibah\b/gi },
    {
      pattern:
        /\bNPHD\b|\bnaskah\s+perjanjian\s+hibah\b|\b(?:meng|di)hibahkan\b|\b(?:pemberi|penerima)\s+hibah\b/gi,
      unless: /\b(?:tidak|bukan)\b/i,
    },
  ],
});
