import { expect, test } from 'vitest';
import { uangDaerahPadaBank } from '../../../src/rules/pp-12-2019/uang-daerah-pada-bank.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Pengelolaan rekening kas umum daerah.' }] } };
  expect(uangDaerahPadaBank(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Pengelolaan rekening kas umum daerah',
      args: { kutipan: 'Pengelolaan rekening kas umum daerah' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Layanan pembayaran pajak daerah.' }] } };
  expect(uangDaerahPadaBank(draft, CONTEXT)).toEqual([]);
});
