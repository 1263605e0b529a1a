import { describe, expect, it } from 'vitest';
import { pasalDiketik } from '../../../src/rules/naskah/pasal-diketik.ts';
import { excerptsOf } from './yaml-draft.ts';

const said = (words: string): string =>
  `objek: a\nruang_lingkup: [b]\nlain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('a pasal of this document typed by hand', () => {
  it.each([
    ['sebagaimana dimaksud dalam Pasal 2', ['Pasal 2']],
    ['sebagaimana dimaksud pada ayat (1) dan ayat (2)', ['ayat (1)', 'ayat (2)']],
    ['menurut Pasal 2, Pasal 2, dan ketentuan peraturan perundang-undangan', ['Pasal 2']],
    ['menurut Pasal 1 Perjanjian Kerja Sama ini', ['Pasal 1']],
    ['Biaya dibayar menurut Pasal 2.', ['Pasal 2']],
    ['sesuai Undang-Undang Nomor 23 Tahun 2014. Biaya menurut Pasal 3 dibayar', ['Pasal 3']],
  ])('finds “%s”', (words, found) => {
    expect(excerptsOf(pasalDiketik, said(words))).toEqual(found);
  });

  it.each([
    'sesuai dengan Pasal 7 Undang-Undang Nomor 23 Tahun 2014',
    'sesuai dengan Pasal 7 ayat (2) huruf a dan Pasal 9 Peraturan Pemerintah Nomor 28 Tahun 2018',
    'mengesampingkan Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata',
    'berdasarkan Undang-Undang Nomor 23 Tahun 2014, khususnya Pasal 363 ayat (1), daerah bekerja sama',
    'berdasarkan PP 28/2018 Pasal 7',
    'sebagaimana dimaksud dalam Pasal 4 Kesepakatan Bersama Nomor 12/KB/2025',
    'sebagaimana dimaksud dalam Pasal 4 ayat (2) Perjanjian Induk',
    'menurut Pasal 5 Anggaran Dasar PT Sehat',
    'KUHPerdata Pasal 1338',
    'menurut <pasal:objek> dan <ayat:laporan>',
    'Pasal berikutnya dan ayat sebelumnya',
    'sesuai dengan Pasal 2.1 lampiran teknis',
  ])('passes “%s”', (words) => {
    expect(excerptsOf(pasalDiketik, said(words))).toEqual([]);
  });

  it('leaves a number beyond the last pasal to its own finding', () => {
    expect(excerptsOf(pasalDiketik, said('menurut Pasal 4'))).toEqual([]);
  });
});
