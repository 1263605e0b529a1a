import { expect, test } from 'vitest';
import { handOver } from '../../../src/rules/umum/regime.ts';
import { CONTEXT } from './context.ts';

const rule = handOver({ fact: { key: 'hibah', value: 'ya' }, words: [{ pattern: /hibah/gi }] });
const said = { judul: 'Hibah Buku' };

test('what is stated decides over words', () => {
  expect(rule({ ...said, keterangan: { hibah: 'tidak' } }, CONTEXT)).toEqual([]);
  expect(rule({ keterangan: { hibah: 'ya' } }, CONTEXT)).toEqual([
    { path: ['keterangan', 'hibah'], args: { kutipan: 'ya' } },
  ]);
});

test('words count where nothing is stated', () => {
  expect(rule(said, CONTEXT)).toEqual([
    { path: ['judul'], excerpt: 'Hibah', args: { kutipan: 'Hibah' } },
  ]);
  expect(rule({}, CONTEXT)).toEqual([]);
});
