import { expect, test } from 'vitest';
import { perjanjianKerja } from '../../../src/rules/uu-13-2003/perjanjian-kerja.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { judul: 'Kontrak Kerja Tenaga Kebersihan' };
  expect(perjanjianKerja(draft, CONTEXT)).toEqual([
    { path: ['judul'], excerpt: 'Kontrak Kerja', args: { kutipan: 'Kontrak Kerja' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { judul: 'Pengelolaan Kebersihan Pasar' };
  expect(perjanjianKerja(draft, CONTEXT)).toEqual([]);
});

test('a cooperation agreement is none', () => {
  const draft = { judul: 'Perjanjian Kerja Sama Kebersihan' };
  expect(perjanjianKerja(draft, CONTEXT)).toEqual([]);
});
