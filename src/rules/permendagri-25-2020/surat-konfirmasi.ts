import { beforeSigning } from './before-signing.ts';

/**
 * The signing rests on the letter of confirmation of the Minister of Foreign Affairs.
 * PP 28/2018, Pasal 33 ayat (3) and (4); Permendagri 25/2020, Pasal 23 ayat (2), 24 ayat (1).
 */
export const suratKonfirmasi = beforeSigning('surat-konfirmasi');
