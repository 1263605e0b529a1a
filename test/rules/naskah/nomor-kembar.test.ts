import { describe, expect, it } from 'vitest';
import { nomorKembar } from '../../../src/rules/naskah/nomor-kembar.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (...numbers: readonly string[]): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n${numbers
    .map(
      (number) =>
        `  - nama: PT Sehat\n    nomor: ${number === '' ? '...' : JSON.stringify(number)}\n`,
    )
    .join('')}`;

describe('a number used twice', () => {
  it('finds it between parties, whatever its blanks', () => {
    expect(hitsOf(nomorKembar, parties('440/27/PKS/2026', '440 / 27/pks/2026'))).toEqual([
      {
        path: ['pihak', 1, 'nomor'],
        excerpt: '440 / 27/pks/2026',
        args: { nomor: '440 / 27/pks/2026' },
        related: [{ path: ['pihak', 0, 'nomor'] }],
      },
    ]);
  });

  it('finds the number of the document that is followed up', () => {
    const text = `menindaklanjuti:\n  - jenis: kesepakatan-bersama\n    nomor: [1/KB/2025, 2/KB/2025]\n${parties('2/KB/2025', '3/PKS/2026')}`;
    expect(hitsOf(nomorKembar, text).map(({ related }) => related)).toEqual([
      [{ path: ['menindaklanjuti', 0, 'nomor', 1] }],
    ]);
  });

  it('passes different numbers', () => {
    expect(hitsOf(nomorKembar, parties('1/2026', '2/2026', ''))).toEqual([]);
  });
});
