import { expect, test } from 'vitest';
import { alasanBerakhir } from '../../../src/rules/pp-28-2018/alasan-berakhir.ts';
import { judge } from '../permendagri-22-2020/judging.ts';

const grounds = (kerja_sama: string, ...alasan: string[]) => ({
  kerja_sama,
  pengakhiran: { alasan },
});

test('grounds of the list', () => {
  const draft = grounds('KSDD', 'jangka-waktu-berakhir', 'objek-hilang');
  expect(judge(alasanBerakhir, draft)).toEqual([]);
  expect(judge(alasanBerakhir, grounds('KSDPK', 'pailit', 'putusan-pengadilan'))).toEqual([]);
});

test('a ground beside it, and one that is for third parties only', () => {
  expect(judge(alasanBerakhir, grounds('KSDD', 'tujuan-tercapai', 'pailit', 'bosan'))).toEqual([
    { path: ['pengakhiran', 'alasan', 1], args: { alasan: 'pailit' } },
    { path: ['pengakhiran', 'alasan', 2], args: { alasan: 'bosan' } },
  ]);
});

test('no grounds', () => {
  expect(judge(alasanBerakhir, {})).toBe('not-applicable');
});
