import { describe, expect, it } from 'vitest';
import { nomorTahun } from '../../../src/rules/naskah/nomor-tahun.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (...numbers: readonly string[]): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n${numbers
    .map(
      (number) =>
        `  - nama: PT Sehat\n    nomor: ${number === '' ? '...' : JSON.stringify(number)}\n`,
    )
    .join('')}`;

describe('the year of a number', () => {
  it.each([
    ['440/27/PKS/2027', '2027'],
    ['440/27/PKS/2024', '2024'],
    ['197/01/kb/iv/2026', 'April 2026'],
    ['034/PKS/I/2025', 'Januari 2025'],
    ['19 Tahun 2021', '2021'],
  ])('finds %s', (number, when) => {
    expect(hitsOf(nomorTahun, parties(number)).map(({ args }) => args?.waktu)).toEqual([when]);
  });

  it.each([
    '440/27/PKS/2026',
    '440/27/PKS/2025',
    '197/01/kb/iii/2026',
    '034/PKS/XII/2025',
    // A serial number can look like a year.
    '440/2019/PKS/2026',
    '019.6/7688/2026',
    '12/PKS/SS',
    'B/2030/2026',
  ])('passes %s', (number) => {
    expect(hitsOf(nomorTahun, parties(number))).toEqual([]);
  });

  it('needs a day of signing', () => {
    expect(hitsOf(nomorTahun, 'pihak:\n  - nama: PT Sehat\n    nomor: 1/2031\n')).toEqual([]);
  });
});
