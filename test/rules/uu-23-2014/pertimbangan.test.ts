import { expect, test } from 'vitest';
import { pertimbangan } from '../../../src/rules/uu-23-2014/pertimbangan.ts';
import { item, judge } from '../permendagri-22-2020/judging.ts';

const because = (teks: string) => ({
  konsiderans: [item(teks)],
  tujuan: { isi: [item('menjalin hubungan')] },
});

test('the grounds are shown', () => {
  expect(judge(pertimbangan, because('pelayanan bersama lebih efisien'))).toEqual([]);
});

test('they are not', () => {
  expect(judge(pertimbangan, because('PARA PIHAK ingin bekerja sama'))).toEqual([
    { path: ['konsiderans'], at: 'key' },
  ]);
});

test('without recitals there is nothing to judge', () => {
  expect(judge(pertimbangan, { tujuan: { isi: [item('x')] } })).toBe('not-applicable');
});
