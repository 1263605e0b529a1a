import { describe, expect, it } from 'vitest';
import { nomorBerspasi } from '../../../src/rules/naskah/nomor-berspasi.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (...numbers: readonly string[]): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n${numbers
    .map(
      (number) =>
        `  - nama: PT Sehat\n    nomor: ${number === '' ? '...' : JSON.stringify(number)}\n`,
    )
    .join('')}`;

describe('blanks in numbers', () => {
  it('takes them off the separators', () => {
    expect(hitsOf(nomorBerspasi, parties('120.1/ 33 / 012 /2014'))).toEqual([
      {
        path: ['pihak', 0, 'nomor'],
        excerpt: '120.1/ 33 / 012 /2014',
        args: { nomor: '120.1/ 33 / 012 /2014', benar: '120.1/33/012/2014' },
      },
    ]);
  });

  it.each([
    '19 Tahun 2016',
    '440/27/PKS/2026',
    '440/   /PKS/2026',
    '034/SPK/STMIK AKAKOM-PEMKAB BANTUL/VI/2021',
  ])('passes %s', (number) => {
    expect(hitsOf(nomorBerspasi, parties(number))).toEqual([]);
  });
});
