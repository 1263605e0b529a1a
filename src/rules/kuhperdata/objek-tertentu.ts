import { forbidPhrase } from '../umum/phrases.ts';

/** The object is a certain one (KUHPerdata Pasal 1320): it is not left to be found later. */
export const objekTertentu = forbidPhrase({
  within: ['objek'],
  pattern:
    /\b(?:yang\s+)?akan\s+(?:ditentukan|ditetapkan|disepakati|diatur)\s+(?:kemudian|lebih\s+lanjut|di\s+kemudian\s+hari)|\bhal-hal\s+lain\b|\bsegala\s+(?:hal|bidang|sesuatu)\b|\bdan\s+lain-lain\b/gi,
});
