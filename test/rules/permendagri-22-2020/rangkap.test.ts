import { expect, test } from 'vitest';
import { rangkap } from '../../../src/rules/permendagri-22-2020/rangkap.ts';
import { judge } from './judging.ts';

const copies = (asli: string) => ({ rangkap: { asli }, pihak: [{}, {}, {}] });

test('as many originals as parties, or more', () => {
  expect(judge(rangkap, copies('3'))).toEqual([]);
  expect(judge(rangkap, copies('4'))).toEqual([]);
});

test('fewer', () => {
  expect(judge(rangkap, copies('2'))).toEqual([
    { path: ['rangkap', 'asli'], args: { rangkap: '2', pihak: '3' } },
  ]);
});

test('not said', () => {
  expect(judge(rangkap, { pihak: [{}, {}] })).toBe('not-applicable');
});
