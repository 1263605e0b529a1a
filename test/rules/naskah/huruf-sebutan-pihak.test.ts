import { expect, test } from 'vitest';
import { hurufSebutanPihak } from '../../../src/rules/naskah/huruf-sebutan-pihak.ts';
import { CONTEXT, places } from './context.ts';

const draft = (teks: string) => ({ pihak: [{}, {}], perubahan: { isi: [{ teks }] } });

test('names of parties in small letters are findings', () => {
  expect(
    places(
      hurufSebutanPihak(draft('Pihak Kesatu, pihak kedua, dan Para Pihak; Para Pihak'), CONTEXT),
    ),
  ).toEqual([
    'perubahan.isi.0.teks Pihak Kesatu',
    'perubahan.isi.0.teks pihak kedua',
    'perubahan.isi.0.teks Para Pihak',
  ]);
});

test('capitals and outsiders pass', () => {
  expect(
    hurufSebutanPihak(draft('PIHAK KESATU, PARA PIHAK, para pihak, Pihak Ketiga'), CONTEXT),
  ).toEqual([]);
});
