import { sayOfPersonalData } from './personal-data.ts';

/** One of the six grounds for processing (UU 27/2022 Pasal 20), named in a sentence on data. */
export const dasarPemrosesan = sayOfPersonalData(
  /\bdasar\s+(?:hukum\s+)?pemrosesan\b|\bdata\b[^.;]{0,160}?\b(?:persetujuan|kewajiban\s+hukum|kepentingan\s+(?:vital|umum|yang\s+sah)|tugas|pelayanan\s+publik|pelaksanaan\s+perjanjian)\b|\b(?:persetujuan|kewajiban\s+hukum|kepentingan\s+(?:vital|umum|yang\s+sah)|pelayanan\s+publik)\b[^.;]{0,160}?\bdata\b/i,
);
