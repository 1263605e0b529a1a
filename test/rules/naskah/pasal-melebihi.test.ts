import { describe, expect, it } from 'vitest';
import { pasalMelebihi } from '../../../src/rules/naskah/pasal-melebihi.ts';
import { excerptsOf } from './yaml-draft.ts';

const said = (words: string): string =>
  `objek: a\nruang_lingkup: [b]\nlain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('a pasal beyond the last', () => {
  it('counts clauses and own ones', () => {
    expect(excerptsOf(pasalMelebihi, said('menurut Pasal 4 dan Pasal 3'))).toEqual(['Pasal 4']);
    const more =
      'pasal_tambahan: [{ kunci: x, judul: X, ayat: [a] }]\nmaksud: m\ntujuan: t\nsanksi: ...\n';
    expect(excerptsOf(pasalMelebihi, said('menurut Pasal 6 dan Pasal 7') + more)).toEqual([
      'Pasal 7',
    ]);
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
  ])('passes “%s”', (words) => {
    expect(excerptsOf(pasalMelebihi, said(words))).toEqual([]);
  });
});
