import type { Draft } from '../../../src/core/draft/draft.ts';
import { region } from './judging.ts';

/** A ministry and who signs for it. */
export const ministry = (jabatan = 'Menteri Kesehatan', more: Draft = {}): Draft => ({
  kunci: 'kemenkes',
  jenis: 'kementerian-lembaga',
  nama: 'Kementerian Kesehatan',
  penandatangan: [{ nama: 'Ratna Contoh', jabatan, ...more }],
});

/** A vertical office and who signs for it. */
export const office = (jabatan = 'Kepala Kejaksaan Negeri Merangin', more: Draft = {}): Draft => ({
  kunci: 'kejari',
  jenis: 'instansi-vertikal',
  nama: 'Kejaksaan Negeri Merangin',
  penandatangan: [{ nama: 'Rudi Contoh', jabatan, ...more }],
});

/** The region of the examples. */
export const merangin = (jabatan = 'Bupati Merangin'): Draft => ({
  kunci: 'merangin',
  ...region('Kabupaten Merangin', jabatan),
});
