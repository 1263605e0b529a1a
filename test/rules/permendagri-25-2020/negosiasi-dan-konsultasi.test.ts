import { expect, test } from 'vitest';
import { negosiasiDanKonsultasi } from '../../../src/rules/permendagri-25-2020/negosiasi-dan-konsultasi.ts';
import { judge } from './judging.ts';

const steps = (...ways: string[]) => ({
  penyelesaian_perselisihan: { tahap: ways.map((cara) => ({ cara })) },
});

test('both, as steps or in words', () => {
  expect(judge(negosiasiDanKonsultasi, steps('negosiasi', 'konsultasi'))).toEqual([]);
  const words = { ayat: ['Diselesaikan melalui konsultasi dan/atau negosiasi.'] };
  expect(judge(negosiasiDanKonsultasi, { penyelesaian_perselisihan: words })).toEqual([]);
});

test('one of them, or another way', () => {
  expect(judge(negosiasiDanKonsultasi, steps('negosiasi'))).toEqual([
    { path: ['penyelesaian_perselisihan'], at: 'key', args: { kurang: 'konsultasi' } },
  ]);
  expect(judge(negosiasiDanKonsultasi, steps('musyawarah'))).toMatchObject([
    { args: { kurang: 'konsultasi dan negosiasi' } },
  ]);
});

test('a forum and a missing clause have their own findings', () => {
  expect(judge(negosiasiDanKonsultasi, steps('konsultasi', 'arbitrase'))).toBe('not-applicable');
  expect(judge(negosiasiDanKonsultasi, {})).toBe('not-applicable');
});
