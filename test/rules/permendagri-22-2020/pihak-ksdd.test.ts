import { expect, test } from 'vitest';
import { pihakKsdd } from '../../../src/rules/permendagri-22-2020/pihak-ksdd.ts';
import { company, judge, region } from './judging.ts';

test('regions may cooperate with regions', () => {
  const named = { nama: 'Pemerintah Kabupaten Tebo' };
  expect(judge(pihakKsdd, { pihak: [region('15.02', 'Bupati'), named] })).toEqual([]);
});

test('a third party is no partner of a KSDD', () => {
  expect(judge(pihakKsdd, { pihak: [region('15.02', 'Bupati'), company()] })).toEqual([
    { path: ['pihak', 1, 'jenis'], at: 'value', args: { pihak: 'PIHAK KEDUA' } },
  ]);
});

test('a party that names no region is asked for it', () => {
  expect(judge(pihakKsdd, { pihak: [{ nama: 'Sehat Sentosa' }, {}] })).toEqual([
    { path: ['pihak', 0, 'wilayah'], at: 'missing', args: { pihak: 'PIHAK KESATU' } },
  ]);
});
