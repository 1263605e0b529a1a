import { expect, test } from 'vitest';
import { daerahKhusus } from '../../../src/rules/permendagri-22-2020/daerah-khusus.ts';
import { company, judge, region } from './judging.ts';

test.each([
  ['Aceh', 'Aceh'],
  ['Kabupaten Sleman', 'Daerah Istimewa Yogyakarta'],
  ['Papua Pegunungan', 'Papua Pegunungan'],
])('%s has a law of its own', (wilayah, provinsi) => {
  const found = judge(daerahKhusus, { pihak: [region(wilayah, 'Gubernur')] });
  expect(found).toMatchObject([
    { path: ['pihak', 0, 'wilayah'], args: { provinsi: expect.stringContaining(provinsi) } },
  ]);
});

test('other regions have none', () => {
  expect(judge(daerahKhusus, { pihak: [region('15.02', 'Bupati'), company()] })).toEqual([]);
});
