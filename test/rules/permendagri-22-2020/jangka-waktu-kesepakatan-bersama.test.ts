import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { jangkaWaktuKesepakatanBersama } from '../../../src/rules/permendagri-22-2020/jangka-waktu-kesepakatan-bersama.ts';
import { judge } from './judging.ts';

const term = (jangka_waktu: Draft): Draft => ({
  penandatanganan: { tanggal: '2026-03-02' },
  jangka_waktu,
});

test.each([
  { selama: '5 tahun' },
  { selama: '60 bulan' },
  { selama: '1826 hari' },
  { berakhir: '2031-03-01' },
  { berakhir: '2031-03-02' },
  { mulai: '2026-04-01', berakhir: '2031-03-31' },
])('%j is not too long', (jangka_waktu) => {
  expect(judge(jangkaWaktuKesepakatanBersama, term(jangka_waktu))).toEqual([]);
});

test.each([
  ['selama', '6 tahun'],
  ['selama', '61 bulan'],
  ['selama', '1827 hari'],
  ['berakhir', '2031-03-03'],
])('%s %s is', (key, lama) => {
  expect(judge(jangkaWaktuKesepakatanBersama, term({ [key]: lama }))).toEqual([
    { path: ['jangka_waktu', key], args: { lama } },
  ]);
});

test('own words, and an end without a beginning, are for a human', () => {
  const own = { isi: [{ teks: 'sejak ditandatangani' }] };
  expect(judge(jangkaWaktuKesepakatanBersama, term(own))).toBe('review');
  const open = { jangka_waktu: { berakhir: '2031-03-03' } };
  expect(judge(jangkaWaktuKesepakatanBersama, open)).toBe('review');
});

test('no term, nothing to measure', () => {
  expect(judge(jangkaWaktuKesepakatanBersama, {})).toBe('not-applicable');
});
