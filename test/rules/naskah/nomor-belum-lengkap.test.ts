import { describe, expect, it } from 'vitest';
import { nomorBelumLengkap } from '../../../src/rules/naskah/nomor-belum-lengkap.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (...numbers: readonly string[]): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n${numbers
    .map(
      (number) =>
        `  - nama: PT Sehat\n    nomor: ${number === '' ? '...' : JSON.stringify(number)}\n`,
    )
    .join('')}`;

describe('numbers with a gap', () => {
  it.each([
    '440/   /PKS/2026',
    '440/…/PKS/2026',
    '440/....../PKS/2026',
    '/PKS/2026',
    '440//2026',
    '440/___/2026',
    '440/27/',
  ])('finds %s', (number) => {
    expect(hitsOf(nomorBelumLengkap, parties(number, '1/2026')).map(({ path }) => path)).toEqual([
      ['pihak', 0, 'nomor'],
    ]);
  });

  it.each([
    '120.1/ 33 / 012 /2014',
    '019.6/7688/2016',
    '19 Tahun 2016',
    'B/6600/UN23.11/HK.07.00/2020',
    '440/X/2026',
    '440/-/PKS/2026',
  ])('passes %s', (number) => {
    expect(hitsOf(nomorBelumLengkap, parties(number))).toEqual([]);
  });
});
