import { atMost } from './term.ts';

/**
 * A Kesepakatan Bersama runs for at most five years.
 * Permendagri 22/2020, Pasal 9 ayat (3), 32 ayat (3).
 */
export const jangkaWaktuKesepakatanBersama = atMost({ count: 5, unit: 'tahun' }, 'start');
