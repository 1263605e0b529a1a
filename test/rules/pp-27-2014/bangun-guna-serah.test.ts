import { expect, test } from 'vitest';
import { bangunGunaSerah } from '../../../src/rules/pp-27-2014/bangun-guna-serah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Bangun guna serah pasar daerah.' }] } };
  expect(bangunGunaSerah(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Bangun guna serah',
      args: { kutipan: 'Bangun guna serah' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(bangunGunaSerah(draft, CONTEXT)).toEqual([]);
});
