import { expect, test } from 'vitest';
import { pasal1MaksudDanTujuan } from '../../../src/rules/permendagri-22-2020/pasal-1-maksud-dan-tujuan.ts';
import { judge } from './judging.ts';

test("no heading of one's own, or the one of the annex", () => {
  expect(judge(pasal1MaksudDanTujuan, { maksud: { isi: [] } })).toEqual([]);
  expect(judge(pasal1MaksudDanTujuan, { maksud: { judul: 'Maksud dan Tujuan' } })).toEqual([]);
});

test('another heading', () => {
  expect(judge(pasal1MaksudDanTujuan, { tujuan: { judul: 'TUJUAN KERJA SAMA' } })).toEqual([
    { path: ['tujuan', 'judul'], args: { judul: 'TUJUAN KERJA SAMA' } },
  ]);
});
