import { expect, test } from 'vitest';
import { sebutanNaskah } from '../../../src/rules/naskah/sebutan-naskah.ts';
import { CONTEXT, hitsOf, places } from './context.ts';

const draft = (teks: string, dokumen = 'perjanjian-kerja-sama') => ({
  dokumen,
  penutup: { ayat: [{ teks }] },
});

test.each([
  ['Nota Kesepahaman ini berlaku', 'Nota Kesepahaman ini'],
  ['dalam MoU ini', 'MoU ini'],
  ['Kesepakatan Bersama ini dibuat', 'Kesepakatan Bersama ini'],
  ['maksud Perjanjian Sewa ini', 'Perjanjian Sewa ini'],
])('a PKS that says "%s"', (teks, excerpt) => {
  expect(places(sebutanNaskah(draft(teks), CONTEXT))).toEqual([`penutup.ayat.0.teks ${excerpt}`]);
});

test('a KB that calls itself an agreement', () => {
  const [hit] = hitsOf(
    sebutanNaskah(draft('Perjanjian Kerja Sama ini dibuat', 'kesepakatan-bersama'), CONTEXT),
  );
  expect(hit?.args?.seharusnya).toBe('Kesepakatan Bersama ini');
});

test.each([
  'Perjanjian Kerja Sama ini, Perjanjian ini, PKS ini, Kontrak ini',
  'menindaklanjuti Kesepakatan Bersama Nomor 1 tahun ini',
  'pelaksanaan Kesepakatan Bersama tersebut',
  'kesepakatan ini dicapai dengan musyawarah',
])('%s passes in a PKS', (teks) => {
  expect(sebutanNaskah(draft(teks), CONTEXT)).toEqual([]);
});
