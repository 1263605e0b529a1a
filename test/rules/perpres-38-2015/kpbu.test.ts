import { expect, test } from 'vitest';
import { kpbu } from '../../../src/rules/perpres-38-2015/kpbu.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Penyediaan penerangan jalan melalui KPBU.' }] } };
  expect(kpbu(draft, CONTEXT)).toEqual([
    { path: ['objek', 'isi', 0, 'teks'], excerpt: 'KPBU', args: { kutipan: 'KPBU' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pemeliharaan penerangan jalan.' }] } };
  expect(kpbu(draft, CONTEXT)).toEqual([]);
});
