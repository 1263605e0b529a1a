import { expect, test } from 'vitest';
import { pengakhiranSepihak } from '../../../src/rules/kuhperdata/pengakhiran-sepihak.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pengakhiran: { isi: [{ teks: 'PIHAK KESATU sewaktu-waktu dapat mengakhiri perjanjian ini.' }] },
  };
  expect(pengakhiranSepihak(draft, CONTEXT)).toEqual([
    {
      path: ['pengakhiran', 'isi', 0, 'teks'],
      excerpt: 'sewaktu-waktu dapat mengakhiri',
      args: { kutipan: 'sewaktu-waktu dapat mengakhiri' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pengakhiran: { isi: [{ teks: 'Perjanjian ini dapat diakhiri atas kesepakatan para pihak.' }] },
  };
  expect(pengakhiranSepihak(draft, CONTEXT)).toEqual([]);
});

test('a ground makes it harmless', () => {
  const draft = {
    pengakhiran: {
      isi: [{ teks: 'PIHAK KESATU dapat mengakhiri secara sepihak apabila PIHAK KEDUA lalai.' }],
    },
  };
  expect(pengakhiranSepihak(draft, CONTEXT)).toEqual([]);
});

test('so does a negation', () => {
  const draft = {
    pengakhiran: { isi: [{ teks: 'Perjanjian ini tidak dapat diakhiri secara sepihak.' }] },
  };
  expect(pengakhiranSepihak(draft, CONTEXT)).toEqual([]);
});
