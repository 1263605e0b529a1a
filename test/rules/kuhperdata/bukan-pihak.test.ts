import { expect, test } from 'vitest';
import { bukanPihak } from '../../../src/rules/kuhperdata/bukan-pihak.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pelaksanaan: { isi: [{ teks: 'Pemerintah Desa Sukamaju wajib menyediakan lahan.' }] },
  };
  expect(bukanPihak(draft, CONTEXT)).toEqual([
    {
      path: ['pelaksanaan', 'isi', 0, 'teks'],
      excerpt: 'Pemerintah Desa Sukamaju',
      args: { siapa: 'Pemerintah Desa Sukamaju' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { pelaksanaan: { isi: [{ teks: 'PIHAK KESATU menyediakan lahan.' }] } };
  expect(bukanPihak(draft, CONTEXT)).toEqual([]);
});

test('a party is no outsider', () => {
  const draft = {
    pihak: [{ wilayah: 'Kabupaten Bungo' }],
    pelaksanaan: { isi: [{ teks: 'Pemerintah Kabupaten Bungo wajib menyediakan lahan.' }] },
  };
  expect(bukanPihak(draft, CONTEXT)).toEqual([]);
});
