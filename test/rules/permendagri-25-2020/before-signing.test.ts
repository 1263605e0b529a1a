import { expect, test } from 'vitest';
import { persetujuanMendagri } from '../../../src/rules/permendagri-25-2020/persetujuan-mendagri.ts';
import { pertimbanganMendagri } from '../../../src/rules/permendagri-25-2020/pertimbangan-mendagri.ts';
import { suratKonfirmasi } from '../../../src/rules/permendagri-25-2020/surat-konfirmasi.ts';
import { judge, memorandum } from './judging.ts';

const RULES = [
  ['surat-konfirmasi', suratKonfirmasi],
  ['persetujuan-mendagri', persetujuanMendagri],
  ['pertimbangan-mendagri', pertimbanganMendagri],
] as const;
const args = { penandatanganan: '2 Maret 2026' };

test.each(RULES)('%s before the signing or on its day', (jenis, rule) => {
  expect(judge(rule, memorandum({ jenis, tanggal: '2026-02-09' }))).toEqual([]);
  expect(judge(rule, memorandum({ jenis, tanggal: '2026-03-02' }))).toEqual([]);
});

test.each(RULES)('%s after the signing', (jenis, rule) => {
  expect(judge(rule, memorandum({ jenis, tanggal: '2026-03-09' }))).toEqual([
    {
      path: ['berkas', 0, 'tanggal'],
      related: [{ path: ['penandatanganan', 'tanggal'] }],
      args,
    },
  ]);
});

test.each(RULES)('%s without a date', (jenis, rule) => {
  expect(judge(rule, memorandum({ jenis }))).toEqual([
    { path: ['berkas', 0, 'tanggal'], at: 'missing', args },
  ]);
});

test.each(RULES)('%s that is not recorded', (_, rule) => {
  expect(judge(rule, memorandum())).toEqual([{ path: ['penandatanganan', 'tanggal'], args }]);
});

test.each(RULES)('%s is asked for while no day is set, or where one is passed on', (_, rule) => {
  expect(judge(rule, { ...memorandum(), penandatanganan: {} })).toBe('review');
  expect(judge(rule, { ...memorandum(), kategori: 'penerusan' })).toBe('review');
  const { kategori: _kategori, ...untold } = memorandum();
  expect(judge(rule, { ...untold, kerja_sama: 'KSDLL' })).toBe('review');
});
