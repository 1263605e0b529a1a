import { expect, test } from 'vitest';
import { persetujuanDprdLuarNegeri } from '../../../src/rules/permendagri-25-2020/persetujuan-dprd.ts';
import { judge, memorandum } from './judging.ts';

test('a consent before the signing', () => {
  const draft = memorandum({ jenis: 'persetujuan-dprd', tanggal: '2026-02-10' });
  expect(judge(persetujuanDprdLuarNegeri, draft)).toEqual([]);
});

test('none, whether or not the region pays', () => {
  expect(judge(persetujuanDprdLuarNegeri, memorandum())).toMatchObject([
    { path: ['penandatanganan', 'tanggal'] },
  ]);
});

test('silence for 45 working days is for a human: holidays may stretch them', () => {
  const asked = { jenis: 'permohonan-dprd', tanggal: '2025-12-15', diterima: '2025-12-26' };
  expect(judge(persetujuanDprdLuarNegeri, memorandum(asked))).toBe('review');
});

test('silence that is too short', () => {
  const asked = { jenis: 'permohonan-dprd', tanggal: '2025-12-15', diterima: '2025-12-29' };
  expect(judge(persetujuanDprdLuarNegeri, memorandum(asked))).toHaveLength(1);
});

test('a refusal is no silence', () => {
  const asked = { jenis: 'permohonan-dprd', tanggal: '2025-06-02' };
  const refusal = { jenis: 'lainnya', tentang: 'Penolakan DPRD atas rencana kerja sama' };
  expect(judge(persetujuanDprdLuarNegeri, memorandum(asked, refusal))).toHaveLength(1);
});
