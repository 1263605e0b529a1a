import { expect, test } from 'vitest';
import { musyawarahMufakat } from '../../../src/rules/pp-28-2018/musyawarah-mufakat.ts';
import { judge } from '../permendagri-22-2020/judging.ts';

const steps = (...ways: string[]) => ({
  penyelesaian_perselisihan: { tahap: ways.map((cara) => ({ cara })) },
});

test('deliberation first', () => {
  expect(judge(musyawarahMufakat, steps('musyawarah', 'menteri'))).toEqual([]);
});

test('something else first', () => {
  expect(judge(musyawarahMufakat, steps('pengadilan', 'musyawarah'))).toEqual([
    { path: ['penyelesaian_perselisihan', 'tahap', 0, 'cara'], args: { cara: 'pengadilan' } },
  ]);
});

test('own words are for a human; without the clause there is nothing to judge', () => {
  const own = { penyelesaian_perselisihan: { isi: [{ teks: 'Perselisihan …' }] } };
  expect(judge(musyawarahMufakat, own)).toBe('review');
  expect(judge(musyawarahMufakat, {})).toBe('not-applicable');
});
