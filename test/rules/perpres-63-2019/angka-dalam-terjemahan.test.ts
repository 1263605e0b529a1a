import { expect, test } from 'vitest';
import { angkaDalamTerjemahan } from '../../../src/rules/perpres-63-2019/angka-dalam-terjemahan.ts';
import { inEnglish, judge } from '../permendagri-25-2020/judging.ts';

const goal = (text: string) => ({ tujuan: { isi: [{ teks: text }] } });
const compared = (own: string, english: string) =>
  judge(angkaDalamTerjemahan, goal(own), inEnglish(goal(english)));

test.each([
  ['melatih 100 guru', 'to train 100 teachers'],
  ['Rp1.500.000 pada 2026', 'in 2026 Rp1,500,000'],
  ['melatih 3 (tiga) guru', 'to train three teachers'],
  ['dalam <lama:1 tahun>', 'within <lama:2 tahun>'],
  ['pukul 09.00', 'at 9:00'],
])('%s is %s', (own, english) => {
  expect(compared(own, english)).toEqual([]);
});

test('other figures', () => {
  expect(compared('melatih 100 guru', 'to train 10 teachers')).toEqual([
    {
      path: ['tujuan', 'isi', 0, 'teks'],
      language: 'en',
      args: { bahasa: 'en', terjemahan: '10', utama: '100' },
    },
  ]);
});

test('what is not translated is not compared, nor is one language', () => {
  expect(judge(angkaDalamTerjemahan, goal('100 guru'), inEnglish({}))).toEqual([]);
  expect(judge(angkaDalamTerjemahan, goal('100 guru'))).toBe('not-applicable');
});
