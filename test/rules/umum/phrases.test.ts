import { expect, test } from 'vitest';
import { findPhrase, forbidPhrase, oneHit, says } from '../../../src/rules/umum/phrases.ts';
import { CONTEXT } from './context.ts';

const DRAFT = {
  judul: 'Pengelolaan Pasar',
  dasar_hukum: ['pasar'],
  objek: { isi: [{ teks: 'Pasar lama. Bukan pasar baru; pasar ikan' }] },
  pembiayaan: { pembayaran: { rekening: { bank: 'Bank Pasar' } } },
};

test('sentences are read, facts and citations are not', () => {
  expect(findPhrase(DRAFT, { pattern: /pasar/gi }).map(({ path }) => path[0])).toEqual([
    'judul',
    'objek',
    'objek',
    'objek',
  ]);
});

test('only the same sentence makes a phrase harmless', () => {
  const found = findPhrase(DRAFT, { pattern: /pasar \w+/gi, within: ['objek'], unless: /bukan/i });
  expect(found.map(({ excerpt }) => excerpt)).toEqual(['Pasar lama', 'pasar ikan']);
});

test('one hit names every other place once', () => {
  expect(oneHit(findPhrase(DRAFT, { pattern: /pasar/gi }))).toEqual([
    {
      path: ['judul'],
      excerpt: 'Pasar',
      args: { kutipan: 'Pasar' },
      related: [{ path: ['objek', 'isi', 0, 'teks'] }],
    },
  ]);
  expect(oneHit([])).toEqual([]);
});

test('a ban gives a hit for each place', () => {
  expect(forbidPhrase({ pattern: /ikan/g })(DRAFT, CONTEXT)).toEqual([
    { path: ['objek', 'isi', 0, 'teks'], excerpt: 'ikan', args: { kutipan: 'ikan' } },
  ]);
  expect(says(DRAFT, /ikan/)).toBe(true);
  expect(says(DRAFT, /ikan/, ['judul'])).toBe(false);
});
