import { expect, test } from 'vitest';
import { daerahOtonom } from '../../../src/rules/permendagri-22-2020/daerah-otonom.ts';
import { company, judge, region } from './judging.ts';

test('an autonomous region may be a party', () => {
  expect(judge(daerahOtonom, { pihak: [region('15.02', 'Bupati'), company()] })).toEqual([]);
});

test('an administrative city is none', () => {
  const draft = { pihak: [region('Kota Administrasi Jakarta Selatan', 'Wali Kota')] };
  expect(judge(daerahOtonom, draft)).toEqual([
    {
      path: ['pihak', 0, 'wilayah'],
      args: {
        daerah: 'Kota Administrasi Jakarta Selatan',
        provinsi: 'Daerah Khusus Ibukota Jakarta',
      },
    },
  ]);
});

test('an unknown region is not judged', () => {
  expect(judge(daerahOtonom, { pihak: [region('99.99', 'Bupati')] })).toEqual([]);
});
