import { expect, test } from 'vitest';
import { objekTertentu } from '../../../src/rules/kuhperdata/objek-tertentu.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    objek: { isi: [{ teks: 'Pelayanan kesehatan dan bidang yang akan ditentukan kemudian.' }] },
  };
  expect(objekTertentu(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'yang akan ditentukan kemudian',
      args: { kutipan: 'yang akan ditentukan kemudian' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(objekTertentu(draft, CONTEXT)).toEqual([]);
});
