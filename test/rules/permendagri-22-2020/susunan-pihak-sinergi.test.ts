import { expect, test } from 'vitest';
import { susunanPihakSinergi } from '../../../src/rules/permendagri-22-2020/susunan-pihak-sinergi.ts';
import { company, judge, region } from './judging.ts';
import { merangin, ministry, office } from './synergy.ts';

test('the centre and a region', () => {
  expect(judge(susunanPihakSinergi, { pihak: [ministry(), merangin()] })).toEqual([]);
  expect(judge(susunanPihakSinergi, { pihak: [merangin(), office(), ministry()] })).toEqual([]);
});

test('one level of government alone', () => {
  const regions = { pihak: [merangin(), region('Kabupaten Tebo', 'Bupati Tebo')] };
  expect(judge(susunanPihakSinergi, regions)).toMatchObject([
    { path: ['pihak'], args: { kurang: 'Pemerintah Pusat' } },
  ]);
  expect(judge(susunanPihakSinergi, { pihak: [ministry(), office()] })).toMatchObject([
    { path: ['pihak'], args: { kurang: 'pemerintah daerah' } },
  ]);
});

test('a party of another kind has a rule of its own, and one not named may be either', () => {
  expect(judge(susunanPihakSinergi, { pihak: [company(), merangin()] })).toEqual([]);
  const blank = { pihak: [{ penandatangan: [{ nama: 'Siti' }] }, merangin()] };
  expect(judge(susunanPihakSinergi, blank)).toBe('not-applicable');
});
