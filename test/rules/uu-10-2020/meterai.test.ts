import { expect, test } from 'vitest';
import { meterai } from '../../../src/rules/uu-10-2020/meterai.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    penutup: {
      isi: [
        { teks: 'Perjanjian ini dibuat dalam rangkap 2 (dua) yang mempunyai kekuatan hukum sama.' },
      ],
    },
  };
  expect(meterai(draft, CONTEXT)).toEqual([{ path: ['penutup'] }]);
});

test('what the advice asks for passes', () => {
  const draft = {
    penutup: {
      isi: [
        {
          teks: 'Perjanjian ini dibuat dalam rangkap 2 (dua), masing-masing bermeterai cukup dan mempunyai kekuatan hukum sama.',
        },
      ],
    },
  };
  expect(meterai(draft, CONTEXT)).toEqual([]);
});

test('the standing closing speaks of the stamp', () => {
  const draft = { penutup: { isi: [{ teks: 'baku' }] } };
  expect(meterai(draft, CONTEXT)).toEqual([]);
});

test('own paragraphs may keep it', () => {
  const draft = { penutup: { ayat: [{ teks: 'Tambahan.' }, { teks: '<baku>' }] } };
  expect(meterai(draft, CONTEXT)).toEqual([]);
});

test('no closing is another finding', () => {
  const draft = { objek: { isi: [{ teks: 'x' }] } };
  expect(meterai(draft, CONTEXT)).toEqual('not-applicable');
});
