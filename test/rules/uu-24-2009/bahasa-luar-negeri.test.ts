import { expect, test } from 'vitest';
import {
  bahasaIndonesiaLuarNegeri,
  bahasaPernyataanKehendak,
  bahasaPihakAsing,
} from '../../../src/rules/uu-24-2009/bahasa-luar-negeri.ts';
import { judge } from '../permendagri-25-2020/judging.ts';

const MISSING = [{ path: ['bahasa'], at: 'missing' }];
const NAMED = [{ path: ['bahasa'] }];

test('Indonesian and another language', () => {
  const languages = ['en', 'id'];
  for (const rule of [bahasaIndonesiaLuarNegeri, bahasaPihakAsing, bahasaPernyataanKehendak])
    expect(judge(rule, { bahasa: languages }, { languages })).toEqual([]);
});

test('Indonesian alone, said or not', () => {
  expect(judge(bahasaIndonesiaLuarNegeri, {})).toEqual([]);
  for (const rule of [bahasaPihakAsing, bahasaPernyataanKehendak]) {
    expect(judge(rule, {})).toEqual(MISSING);
    expect(judge(rule, { bahasa: ['id'] })).toEqual(NAMED);
  }
});

test('a foreign language alone', () => {
  const languages = ['en'];
  for (const rule of [bahasaIndonesiaLuarNegeri, bahasaPernyataanKehendak])
    expect(judge(rule, { bahasa: languages }, { languages })).toEqual(NAMED);
  expect(judge(bahasaPihakAsing, { bahasa: languages }, { languages })).toEqual([]);
});
