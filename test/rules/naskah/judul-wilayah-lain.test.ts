import { expect, test } from 'vitest';
import { judulWilayahLain } from '../../../src/rules/naskah/judul-wilayah-lain.ts';
import { CONTEXT, places } from './context.ts';

const draft = (judul: string, wilayah = '15.02') => ({
  judul,
  pihak: [{ wilayah }, { nama: 'PT Contoh' }],
});

test('a region that is no party is a finding, once', () => {
  const judul = 'Pelayanan bagi Masyarakat Kabupaten Bungo dan Kabupaten Bungo';
  expect(places(judulWilayahLain(draft(judul), CONTEXT))).toEqual(['judul Kabupaten Bungo']);
});

test.each([
  'Pelayanan bagi Masyarakat Kabupaten Merangin',
  'Pelayanan Rujukan di Provinsi Jambi',
  'Pengelolaan Wilayah Perbatasan dengan Kabupaten Bungo',
  'Revitalisasi Kota Tua',
])('%s passes', (judul) => {
  expect(judulWilayahLain(draft(judul), CONTEXT)).toEqual([]);
});

test('a province may name what lies in it; without a region nothing is said', () => {
  expect(judulWilayahLain(draft('Jalan di Kabupaten Bungo', '15'), CONTEXT)).toEqual([]);
  expect(
    judulWilayahLain(
      { judul: 'Jalan di Kabupaten Bungo', pihak: [{ nama: 'PT Contoh' }] },
      CONTEXT,
    ),
  ).toEqual([]);
});
