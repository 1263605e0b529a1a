import { describe, expect, it } from 'vitest';
import { nomorSebagianTerisi } from '../../../src/rules/naskah/nomor-sebagian-terisi.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (...numbers: readonly string[]): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n${numbers
    .map(
      (number) =>
        `  - nama: PT Sehat\n    nomor: ${number === '' ? '...' : JSON.stringify(number)}\n`,
    )
    .join('')}`;

describe('numbers of some parties only', () => {
  it('names the party that lacks one', () => {
    expect(hitsOf(nomorSebagianTerisi, parties('440/27/PKS/2026', '', '12/PKS/2026'))).toEqual([
      { path: ['pihak', 1, 'nomor'], at: 'missing', args: { pihak: 'PIHAK KEDUA', urutan: '2' } },
    ]);
  });

  it('says nothing where all or none have one', () => {
    expect(hitsOf(nomorSebagianTerisi, parties('1/2026', '2/2026'))).toEqual([]);
    expect(hitsOf(nomorSebagianTerisi, parties('', ''))).toEqual([]);
  });

  it('lets a private person, a single number and members of a party be', () => {
    const first = 'pihak:\n  - nama: PT Sehat\n    nomor: 1/2026\n';
    expect(
      hitsOf(nomorSebagianTerisi, `${first}  - nama: Budi\n    jenis: perseorangan\n`),
    ).toEqual([]);
    expect(
      hitsOf(nomorSebagianTerisi, `${first}  - nama: PT Lain\ntampilan:\n  nomor: tunggal\n`),
    ).toEqual([]);
    expect(
      hitsOf(
        nomorSebagianTerisi,
        `${first}  - anggota:\n      - nama: Desa A\n        nomor: 2/2026\n      - nama: Desa B\n`,
      ),
    ).toEqual([]);
  });
});
