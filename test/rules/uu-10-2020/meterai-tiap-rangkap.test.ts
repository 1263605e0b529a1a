import { expect, test } from 'vitest';
import { meteraiTiapRangkap } from '../../../src/rules/uu-10-2020/meterai-tiap-rangkap.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    rangkap: { asli: '2' },
    penutup: {
      isi: [
        { teks: 'Perjanjian ini dibuat dalam rangkap dua, satu di antaranya bermeterai cukup.' },
      ],
    },
  };
  expect(meteraiTiapRangkap(draft, CONTEXT)).toEqual([
    {
      path: ['penutup', 'isi', 0, 'teks'],
      excerpt: 'satu di antaranya bermeterai',
      args: { bermeterai: '1', asli: '2' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    rangkap: { asli: '2' },
    penutup: {
      isi: [{ teks: 'Perjanjian ini dibuat dalam rangkap dua, masing-masing bermeterai cukup.' }],
    },
  };
  expect(meteraiTiapRangkap(draft, CONTEXT)).toEqual([]);
});

test('without a stated number the parties count', () => {
  const draft = {
    pihak: [{}, {}, {}],
    penutup: { isi: [{ teks: '2 (dua) rangkap di antaranya bermeterai cukup' }] },
  };
  expect(meteraiTiapRangkap(draft, CONTEXT)).toEqual([
    {
      path: ['penutup', 'isi', 0, 'teks'],
      excerpt: '2 (dua) rangkap di antaranya bermeterai',
      args: { bermeterai: '2', asli: '3' },
    },
  ]);
});
