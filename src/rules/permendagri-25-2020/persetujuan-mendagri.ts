import { beforeSigning } from './before-signing.ts';

/**
 * The head of region signs on the letter of approval of the Minister of Home Affairs.
 * Permendagri 25/2020, Pasal 24 ayat (1) and (2); PP 28/2018, Pasal 29, 32 and 37.
 */
export const persetujuanMendagri = beforeSigning('persetujuan-mendagri');
