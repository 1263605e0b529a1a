import { expect, test } from 'vitest';
import { keamananDanKerahasiaan } from '../../../src/rules/uu-27-2022/keamanan-dan-kerahasiaan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'ya' } };
  expect(keamananDanKerahasiaan(draft, CONTEXT)).toEqual([
    { path: ['keterangan', 'memuat_data_pribadi'] },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    kerahasiaan: {
      isi: [
        { teks: 'Setiap pihak menjaga keamanan dan kerahasiaan data pribadi yang diterimanya.' },
      ],
    },
  };
  expect(keamananDanKerahasiaan(draft, CONTEXT)).toEqual([]);
});

test('a clause of secrecy says so in itself', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    kerahasiaan: { isi: [{ teks: 'baku' }] },
  };
  expect(keamananDanKerahasiaan(draft, CONTEXT)).toEqual([]);
});
