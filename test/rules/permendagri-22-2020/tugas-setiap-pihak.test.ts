import { expect, test } from 'vitest';
import type { Value } from '../../../src/core/draft/draft.ts';
import { tugasSetiapPihak } from '../../../src/rules/permendagri-22-2020/tugas-setiap-pihak.ts';
import { item, judge } from './judging.ts';
import { merangin, ministry } from './synergy.ts';

const judged = (clause: Value) =>
  judge(tugasSetiapPihak, { pihak: [ministry(), merangin()], tugas_tanggung_jawab: clause });
const tasks = (pihak: string): Value => ({ pihak, tugas: [item('melaksanakan pelatihan')] });

test('each party has a task, by its key, its number or as one of all', () => {
  expect(judged({ isi: [tasks('kemenkes'), tasks('2')] })).toEqual([]);
  expect(judged({ isi: [tasks('semua')] })).toEqual([]);
});

test('a party without a task', () => {
  expect(judged({ isi: [tasks('merangin')] })).toMatchObject([
    { path: ['tugas_tanggung_jawab'], args: { pihak: 'PIHAK KESATU' } },
  ]);
  expect(judged({ isi: [tasks('merangin'), { pihak: 'kemenkes' }] })).toHaveLength(1);
});

test('own words are for a person to judge', () => {
  expect(judged({ isi: [item('PIHAK KESATU menyusun pedoman.')] })).toBe('review');
  expect(judged({ isi: [tasks('merangin')], ayat: [item('Lainnya.')] })).toBe('review');
  expect(judged({ isi: [tasks('merangin')], ayat: [item('<baku>')] })).toHaveLength(1);
  expect(judged({ isi: [tasks('merangin'), tasks('siapa')] })).toBe('review');
});

test('not judged without the clause', () => {
  expect(judge(tugasSetiapPihak, { pihak: [ministry()] })).toBe('not-applicable');
});
