import { expect, test } from 'vitest';
import { musyawarahMufakatKsdd } from '../../../src/rules/permendagri-22-2020/musyawarah-mufakat-ksdd.ts';
import { judge } from './judging.ts';

const steps = (...ways: string[]) => ({
  penyelesaian_perselisihan: { tahap: ways.map((cara) => ({ cara })) },
});

test('deliberation first', () => {
  expect(judge(musyawarahMufakatKsdd, steps('musyawarah', 'menteri'))).toEqual([]);
});

test('something else first', () => {
  expect(judge(musyawarahMufakatKsdd, steps('pengadilan', 'musyawarah'))).toEqual([
    { path: ['penyelesaian_perselisihan', 'tahap', 0, 'cara'], args: { cara: 'pengadilan' } },
  ]);
});

test('own words are for a human; without the clause there is nothing to judge', () => {
  const own = { penyelesaian_perselisihan: { isi: [{ teks: 'Perselisihan …' }] } };
  expect(judge(musyawarahMufakatKsdd, own)).toBe('review');
  expect(judge(musyawarahMufakatKsdd, {})).toBe('not-applicable');
});
