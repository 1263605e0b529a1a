import { expect, test } from 'vitest';
import { ejaan } from '../../../src/rules/naskah/ejaan.ts';
import { CONTEXT, hitsOf, places } from './context.ts';

const right = (teks: string): string[] =>
  hitsOf(ejaan({ lain_lain: { ayat: [{ teks }] } }, CONTEXT)).map(({ args }) => args?.benar ?? '');

test.each([
  ['melakukan kerjasama', ['kerja sama']],
  ['KERJASAMA DAERAH', ['KERJA SAMA']],
  ['Kerjasama dilakukan', ['Kerja sama']],
  ['pengelolaan Kerjasama Daerah', ['Kerja Sama']],
  ['kerjasamanya', ['kerja samanya']],
  ['dimana materai dan resikonya', ['di mana', 'meterai', 'risikonya']],
  ['ditanda   tangani pada hari Jum’at', ['ditandatangani', 'Jumat']],
  ['Walikota Jambi', ['Wali Kota']],
])('%s', (teks, expected) => {
  expect(right(teks)).toEqual(expected);
});

test.each([
  'dikerjasamakan, bekerja sama, mengerjasamakan, kerja sama',
  'ditingkatkan, ditempatkan, dipergunakan, keluar, daripada',
  'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang Petunjuk Teknis Tata Cara Kerjasama Daerah',
  'kirim ke kerjasama@contoh.go.id atau https://contoh.go.id/kerjasama',
  'menurut <pasal:kerjasama>',
  'subjektif-objektif, perjanjian-perjanjian',
])('%s passes', (teks) => {
  expect(right(teks)).toEqual([]);
});

test('title and office are looked at, names are not', () => {
  const draft = {
    judul: 'Kerjasama Daerah',
    pihak: [
      {
        nama: 'Badan Kerjasama Antar Desa',
        unit: 'Bagian Kerjasama',
        penandatangan: [{ jabatan: 'Walikota Jambi' }],
      },
    ],
    pelaksanaan: { isi: [{ teks: 'dilaksanakan oleh Bagian Kerjasama' }] },
  };
  expect(places(ejaan(draft, CONTEXT))).toEqual([
    'judul Kerjasama',
    'pihak.0.penandatangan.0.jabatan Walikota',
  ]);
});

test('a word twice in one text is one finding', () => {
  expect(right('resiko dan resiko')).toEqual(['risiko']);
});
