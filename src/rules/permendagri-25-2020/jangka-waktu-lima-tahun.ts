import { atMost } from '../permendagri-22-2020/term.ts';

/** A cooperation abroad runs for at most five years. Permendagri 25/2020, Pasal 32 ayat (1). */
export const jangkaWaktuLimaTahun = atMost({ count: 5, unit: 'tahun' }, 'start');
