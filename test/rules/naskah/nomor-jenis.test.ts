import { describe, expect, it } from 'vitest';
import { nomorJenis } from '../../../src/rules/naskah/nomor-jenis.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (...numbers: readonly string[]): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n${numbers
    .map(
      (number) =>
        `  - nama: PT Sehat\n    nomor: ${number === '' ? '...' : JSON.stringify(number)}\n`,
    )
    .join('')}`;

describe('the kind in a number', () => {
  it.each(['24/MoU/Bt/2026', '420/01/KB/2026', 'NK-7/2026'])('finds %s in a PKS', (number) => {
    expect(hitsOf(nomorJenis, parties(number)).map(({ args }) => args?.benar)).toEqual(['PKS']);
  });

  it.each(['440/27/PKS/2026', 'KB/PKS/2026', '440/27/2026', '440/SKB.1/2026'])(
    'passes %s in a PKS',
    (number) => {
      expect(hitsOf(nomorJenis, parties(number))).toEqual([]);
    },
  );

  it('lets a kesepakatan bersama be called MoU', () => {
    const kb = (number: string): string => `dokumen: kesepakatan-bersama\n${parties(number)}`;
    expect(hitsOf(nomorJenis, kb('24/Mou/Bt/2026'))).toEqual([]);
    expect(hitsOf(nomorJenis, kb('24/PKS/2026')).map(({ excerpt }) => excerpt)).toEqual(['PKS']);
  });

  it('knows the office for family planning', () => {
    const text =
      'pihak:\n  - wilayah: Kabupaten Merangin\n    unit: Dinas Pengendalian Penduduk dan Keluarga Berencana\n    nomor: 476/KB/2026\n';
    expect(hitsOf(nomorJenis, text)).toEqual([]);
  });
});
