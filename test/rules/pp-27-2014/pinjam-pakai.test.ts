import { expect, test } from 'vitest';
import { pinjamPakai } from '../../../src/rules/pp-27-2014/pinjam-pakai.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Pinjam pakai tanah milik daerah.' }] } };
  expect(pinjamPakai(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Pinjam pakai',
      args: { kutipan: 'Pinjam pakai' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(pinjamPakai(draft, CONTEXT)).toEqual([]);
});
