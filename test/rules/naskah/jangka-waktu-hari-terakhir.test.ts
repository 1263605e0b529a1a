import { describe, expect, it } from 'vitest';
import { jangkaWaktuHariTerakhir } from '../../../src/rules/naskah/jangka-waktu-hari-terakhir.ts';
import { hitsOf } from './yaml-draft.ts';

const term = (facts: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\njangka_waktu: { ${facts} }\n`;

describe('the last day', () => {
  it.each([
    ['selama: 2 tahun, berakhir: 2028-03-02', '2028-03-01'],
    ['mulai: 2023-03-01, selama: 1 tahun, berakhir: 2024-02-28', '2024-02-29'],
    ['selama: 6 bulan, berakhir: 2026-12-31', '2026-09-01'],
  ])('corrects %s', (facts, iso) => {
    expect(hitsOf(jangkaWaktuHariTerakhir, term(facts)).map(({ args }) => args?.iso)).toEqual([
      iso,
    ]);
  });

  it.each([
    'selama: 2 tahun, berakhir: 2028-03-01',
    'selama: 2 tahun',
    'berakhir: 2028-03-02',
    // Cannot be reckoned without a calendar of holidays.
    'selama: 90 hari kerja, berakhir: 2026-12-31',
    // An end before the beginning is another finding.
    'selama: 2 tahun, berakhir: 2020-01-01',
  ])('passes %s', (facts) => {
    expect(hitsOf(jangkaWaktuHariTerakhir, term(facts))).toEqual([]);
  });

  it('cannot tell without a first day', () => {
    expect(
      hitsOf(jangkaWaktuHariTerakhir, 'jangka_waktu: { selama: 2 tahun, berakhir: 2028-03-02 }\n'),
    ).toEqual([]);
  });
});
