import { expect, test } from 'vitest';
import { urutanPihakSinergi } from '../../../src/rules/permendagri-22-2020/urutan-pihak-sinergi.ts';
import { judge } from './judging.ts';
import { merangin, ministry } from './synergy.ts';

test('the centre first, as in the annex', () => {
  expect(judge(urutanPihakSinergi, { pihak: [ministry(), merangin()] })).toEqual([]);
});

test('the region first', () => {
  expect(judge(urutanPihakSinergi, { pihak: [merangin(), ministry()] })).toMatchObject([
    { path: ['pihak', 0] },
  ]);
  expect(judge(urutanPihakSinergi, { pihak: [merangin()] })).toBe('not-applicable');
});
