import { atMost } from '../permendagri-22-2020/term.ts';

/** A Letter of Intent runs for at most one year from its signing. Permendagri 25/2020, Pasal 13 ayat (3). */
export const masaBerlakuPernyataanKehendak = atMost({ count: 1, unit: 'tahun' }, 'signing');
