import { expect, test } from 'vitest';
import { kurungBerpasangan } from '../../../src/rules/naskah/kurung-berpasangan.ts';
import { CONTEXT, places } from './context.ts';

const draft = (teks: string) => ({ objek: { isi: [{ teks }] } });

test.each([
  ['rujukan (rawat inap', '(rawat inap'],
  ['rujukan rawat inap) cepat', ') cepat'],
  ['layanan "cepat dan tepat', '"cepat dan tepat'],
  ['layanan [cepat', '[cepat'],
  ['30 (tiga puluh hari, (empat) hari', '(tiga puluh hari, (e'],
])('%s', (teks, excerpt) => {
  expect(places(kurungBerpasangan(draft(teks), CONTEXT))).toEqual([`objek.isi.0.teks ${excerpt}`]);
});

test.each([
  'ayat (1) huruf a',
  'meliputi 1) obat dan b) alat',
  'layanan "cepat" dan "tepat"',
  '(a (b) [c])',
])('%s passes', (teks) => {
  expect(kurungBerpasangan(draft(teks), CONTEXT)).toEqual([]);
});
