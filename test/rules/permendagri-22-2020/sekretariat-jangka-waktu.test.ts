import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { sekretariatJangkaWaktu } from '../../../src/rules/permendagri-22-2020/sekretariat-jangka-waktu.ts';
import { judge } from './judging.ts';

const term = (jangka_waktu: Draft): Draft => ({ sekretariat: {}, jangka_waktu });

test('five years', () => {
  expect(judge(sekretariatJangkaWaktu, term({ selama: '5 tahun' }))).toEqual([]);
});

test('less', () => {
  expect(judge(sekretariatJangkaWaktu, term({ selama: '3 tahun' }))).toEqual([
    {
      path: ['jangka_waktu', 'selama'],
      args: { lama: '3 tahun' },
      related: [{ path: ['sekretariat'] }],
    },
  ]);
});

test('own words are for a human; without secretariat or term there is nothing to judge', () => {
  expect(judge(sekretariatJangkaWaktu, term({ isi: [{ teks: 'selamanya' }] }))).toBe('review');
  expect(judge(sekretariatJangkaWaktu, { sekretariat: {} })).toBe('not-applicable');
  expect(judge(sekretariatJangkaWaktu, { jangka_waktu: { selama: '3 tahun' } })).toBe(
    'not-applicable',
  );
});
