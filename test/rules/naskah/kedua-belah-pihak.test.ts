import { expect, test } from 'vitest';
import { keduaBelahPihak } from '../../../src/rules/naskah/kedua-belah-pihak.ts';
import { CONTEXT, places } from './context.ts';

const draft = (parties: number) => ({
  pihak: Array.from({ length: parties }, () => ({ nama: 'x' })),
  perubahan: { isi: [{ teks: 'disepakati kedua belah pihak dan Kedua Pihak' }] },
});

test('both is not enough for three', () => {
  expect(places(keduaBelahPihak(draft(3), CONTEXT))).toEqual([
    'perubahan.isi.0.teks kedua belah pihak',
    'perubahan.isi.0.teks Kedua Pihak',
  ]);
});

test('two are both', () => {
  expect(keduaBelahPihak(draft(2), CONTEXT)).toEqual([]);
});
