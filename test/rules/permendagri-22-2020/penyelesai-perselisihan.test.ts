import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { penyelesaiPerselisihan } from '../../../src/rules/permendagri-22-2020/penyelesai-perselisihan.ts';
import { judge } from './judging.ts';

const between = (pihak: readonly string[], ...ways: string[]): Draft => ({
  pihak: pihak.map((wilayah) => ({ wilayah })),
  penyelesaian_perselisihan: { tahap: ways.map((cara) => ({ cara })) },
});
const ONE_PROVINCE = ['Kabupaten Merangin', 'Kabupaten Tebo'];
const TWO_PROVINCES = ['Kabupaten Merangin', 'Kota Bogor'];
const WITH_PROVINCE = ['Provinsi Jambi', 'Kabupaten Tebo'];

test('the governor between regencies of one province', () => {
  const draft = between(ONE_PROVINCE, 'musyawarah', 'gubernur', 'menteri');
  expect(judge(penyelesaiPerselisihan, draft)).toEqual([]);
});

test.each([[TWO_PROVINCES], [WITH_PROVINCE]])('not for %j', (pihak) => {
  expect(judge(penyelesaiPerselisihan, between(pihak, 'musyawarah', 'gubernur'))).toEqual([
    { path: ['penyelesaian_perselisihan', 'tahap', 1, 'cara'] },
  ]);
});

test('unknown regions are for a human', () => {
  expect(judge(penyelesaiPerselisihan, between(['Kabupaten Entah'], 'gubernur'))).toBe('review');
});

test('without the governor there is nothing to judge', () => {
  expect(judge(penyelesaiPerselisihan, between(WITH_PROVINCE, 'menteri'))).toBe('not-applicable');
});
