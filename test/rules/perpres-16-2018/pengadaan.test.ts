import { expect, test } from 'vitest';
import { pengadaan } from '../../../src/rules/perpres-16-2018/pengadaan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { pengadaan: 'ya' } };
  expect(pengadaan(draft, CONTEXT)).toEqual([
    { path: ['keterangan', 'pengadaan'], args: { kutipan: 'ya' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { keterangan: { pengadaan: 'tidak' } };
  expect(pengadaan(draft, CONTEXT)).toEqual([]);
});
