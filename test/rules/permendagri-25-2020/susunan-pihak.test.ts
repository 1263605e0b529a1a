import { expect, test } from 'vitest';
import { susunanPihak } from '../../../src/rules/permendagri-25-2020/susunan-pihak.ts';
import { judge, partner, region } from './judging.ts';

const draft = (kerja_sama: string, ...pihak: ReturnType<typeof region>[]) => ({
  kerja_sama,
  pihak,
});

test('a region and its partner', () => {
  expect(judge(susunanPihak, draft('KSDPL', region(), partner()))).toEqual([]);
  expect(judge(susunanPihak, draft('KSDLL', region(), partner('lembaga-luar-negeri')))).toEqual([]);
});

test('a partner of the other cooperation', () => {
  expect(judge(susunanPihak, draft('KSDLL', region(), partner()))).toEqual([
    { path: ['pihak'], at: 'key', args: { kurang: 'lembaga di luar negeri' } },
  ]);
});

test('no Indonesian region', () => {
  expect(judge(susunanPihak, draft('KSDPL', partner(), partner()))).toMatchObject([
    { args: { kurang: 'daerah di Indonesia' } },
  ]);
});

test('a government abroad is no Indonesian region, whatever its name', () => {
  const abroad = { nama: 'Pemerintah Kota Contoh', negara: 'Timor-Leste' };
  expect(judge(susunanPihak, draft('KSDPL', abroad, abroad))).toMatchObject([
    { args: { kurang: 'daerah di Indonesia' } },
  ]);
  expect(judge(susunanPihak, draft('KSDPL', region(), abroad))).toEqual([]);
});

test('one party tells nothing yet', () => {
  expect(judge(susunanPihak, draft('KSDPL', region()))).toBe('not-applicable');
  expect(judge(susunanPihak, draft('KSDPL', region(), {}))).toBe('not-applicable');
});
