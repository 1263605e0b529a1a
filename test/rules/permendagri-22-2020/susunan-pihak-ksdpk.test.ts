import { expect, test } from 'vitest';
import { susunanPihakKsdpk } from '../../../src/rules/permendagri-22-2020/susunan-pihak-ksdpk.ts';
import { company, judge, region } from './judging.ts';

test('a region and a third party', () => {
  const draft = { pihak: [region('15.02', 'Bupati'), company()] };
  expect(judge(susunanPihakKsdpk, draft)).toEqual([]);
});

test('only regions, or none', () => {
  const regions = { pihak: [region('15.02', 'Bupati'), { nama: 'Pemerintah Kabupaten Tebo' }] };
  expect(judge(susunanPihakKsdpk, regions)).toMatchObject([
    { path: ['pihak'], args: { kurang: 'pihak ketiga' } },
  ]);
  expect(judge(susunanPihakKsdpk, { pihak: [company(), company()] })).toMatchObject([
    { path: ['pihak'], args: { kurang: 'daerah' } },
  ]);
});

test('not judged while a party is not named', () => {
  const draft = { pihak: [company(), { penandatangan: [{ nama: 'Siti' }] }] };
  expect(judge(susunanPihakKsdpk, draft)).toBe('not-applicable');
  expect(judge(susunanPihakKsdpk, { pihak: [company()] })).toBe('not-applicable');
});
