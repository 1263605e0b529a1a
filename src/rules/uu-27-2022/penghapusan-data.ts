import { sayOfPersonalData } from './personal-data.ts';

const END =
  'menghapus|dihapus|penghapusan|memusnahkan|dimusnahkan|pemusnahan|mengembalikan|dikembalikan|pengembalian';

/** What becomes of the data at the end (UU 27/2022 Pasal 42 ayat (1) huruf b, 43 ayat (1) huruf a). */
export const penghapusanData = sayOfPersonalData(
  new RegExp(
    `\\b(?:${END})\\b[^.;]{0,120}?\\bdata\\b|\\bdata\\b[^.;]{0,120}?\\b(?:${END})\\b`,
    'i',
  ),
);
