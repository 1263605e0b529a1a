import { beforeSigning } from './before-signing.ts';

/**
 * The text is drawn up after the Minister of Home Affairs has verified the plan and considered it in
 * writing. Permendagri 25/2020, Pasal 18 to 20; PP 28/2018, Pasal 31.
 */
export const pertimbanganMendagri = beforeSigning('pertimbangan-mendagri');
