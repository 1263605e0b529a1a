import { expect, test } from 'vitest';
import { penomoranDiketik } from '../../../src/rules/naskah/penomoran-diketik.ts';
import { CONTEXT, places } from './context.ts';

const draft = (...teks: string[]) => ({
  ruang_lingkup: { isi: teks.map((text) => ({ teks: text })) },
});

test.each([
  ['a. rujukan', 'a.'],
  ['1) rujukan', '1)'],
  ['(2) rujukan', '(2)'],
  ['iv. rujukan', 'iv.'],
  ['- rujukan', '-'],
  ['• rujukan', '•'],
  ['Pasal 5 Ruang Lingkup', 'Pasal 5'],
  ['PASAL 5', 'PASAL 5'],
  ['meliputi:\na. rujukan\nb. obat', 'a.'],
  ['meliputi: a. rujukan; b. obat', 'a.'],
])('%j', (teks, excerpt) => {
  expect(places(penomoranDiketik(draft(teks), CONTEXT))).toEqual([
    `ruang_lingkup.isi.0.teks ${excerpt}`,
  ]);
});

test.each([
  'a.n. Bupati Merangin',
  '2 (dua) orang perawat',
  '1.000 liter air',
  'Pasal 5 Undang-Undang Nomor 23 Tahun 2014 menetapkan',
  'bahwa rujukan diperlukan;',
  'kelas a. atau kelas c.',
  'sesuai dengan ayat (1) huruf b; dan',
])('%j passes', (teks) => {
  expect(penomoranDiketik(draft(teks), CONTEXT)).toEqual([]);
});

test('legal basis and headings are looked at, tables are not', () => {
  const rest = {
    dasar_hukum: ['1. UU 23/2014'],
    sanksi: { judul: 'Pasal 9 Sanksi', isi: [{ teks: 'teguran' }] },
    lampiran: [{ tabel: { baris: [['1.', 'a. kursi']] } }],
  };
  expect(places(penomoranDiketik(rest, CONTEXT))).toEqual([
    'sanksi.judul Pasal 9',
    'dasar_hukum.0 1.',
  ]);
});
