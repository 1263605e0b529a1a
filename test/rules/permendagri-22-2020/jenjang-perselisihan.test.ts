import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { jenjangPerselisihan } from '../../../src/rules/permendagri-22-2020/jenjang-perselisihan.ts';
import { judge } from './judging.ts';

const between = (pihak: readonly string[], ...ways: string[]): Draft => ({
  pihak: pihak.map((wilayah) => ({ wilayah })),
  penyelesaian_perselisihan: { tahap: ways.map((cara) => ({ cara })) },
});
const ONE_PROVINCE = ['Kabupaten Merangin', 'Kabupaten Tebo'];
const TWO_PROVINCES = ['Kabupaten Merangin', 'Kota Bogor'];
const WITH_PROVINCE = ['Provinsi Jambi', 'Kabupaten Tebo'];

test('an official is named', () => {
  expect(judge(jenjangPerselisihan, between(WITH_PROVINCE, 'musyawarah', 'menteri'))).toEqual([]);
  const draft = {
    ...between(ONE_PROVINCE),
    penyelesaian_perselisihan: { tahap: [{ cara: 'mediasi', di: 'TKKSD Provinsi Jambi' }] },
  };
  expect(judge(jenjangPerselisihan, draft)).toEqual([]);
});

test.each([
  [ONE_PROVINCE, 'TKKSD provinsi dan gubernur, kemudian Menteri Dalam Negeri'],
  [TWO_PROVINCES, 'Menteri Dalam Negeri'],
])('nobody is named for %j', (pihak, seharusnya) => {
  expect(judge(jenjangPerselisihan, between(pihak, 'musyawarah'))).toEqual([
    { path: ['penyelesaian_perselisihan'], at: 'key', args: { seharusnya } },
  ]);
});

test('a court instead is another finding, own words are for a human', () => {
  const court = between(ONE_PROVINCE, 'musyawarah', 'pengadilan');
  expect(judge(jenjangPerselisihan, court)).toBe('not-applicable');
  const own = { penyelesaian_perselisihan: { ayat: [{ teks: 'Perselisihan …' }] } };
  expect(judge(jenjangPerselisihan, own)).toBe('review');
  expect(judge(jenjangPerselisihan, between(['Kabupaten Entah'], 'musyawarah'))).toBe('review');
  expect(judge(jenjangPerselisihan, {})).toBe('not-applicable');
});
