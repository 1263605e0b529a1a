import { expect, test } from 'vitest';
import { alasanBerakhirLuarNegeri } from '../../../src/rules/permendagri-25-2020/alasan-berakhir.ts';
import { judge } from './judging.ts';

const ending = (...alasan: string[]) => ({ pengakhiran: { alasan } });

test('the grounds of the law', () => {
  const draft = ending('kesepakatan-para-pihak', 'tujuan-tercapai', 'kesepakatan-baru');
  expect(judge(alasanBerakhirLuarNegeri, draft)).toEqual([]);
});

test('another ground', () => {
  expect(judge(alasanBerakhirLuarNegeri, ending('tujuan-tercapai', 'pailit'))).toEqual([
    { path: ['pengakhiran', 'alasan', 1], args: { alasan: 'pailit' } },
  ]);
});

test('none', () => {
  expect(judge(alasanBerakhirLuarNegeri, { pengakhiran: { isi: ['baku'] } })).toBe(
    'not-applicable',
  );
});
