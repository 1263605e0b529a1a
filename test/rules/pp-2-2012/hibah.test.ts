import { expect, test } from 'vitest';
import { hibah } from '../../../src/rules/pp-2-2012/hibah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { hibah: 'ya' } };
  expect(hibah(draft, CONTEXT)).toEqual([
    { path: ['keterangan', 'hibah'], args: { kutipan: 'ya' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { keterangan: { hibah: 'tidak' } };
  expect(hibah(draft, CONTEXT)).toEqual([]);
});
