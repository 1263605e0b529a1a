import { describe, expect, it } from 'vitest';
import { jangkaWaktuTanggalLain } from '../../../src/rules/naskah/jangka-waktu-tanggal-lain.ts';
import { hitsOf } from './yaml-draft.ts';

const said = (words: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\njangka_waktu:\n  selama: 2 tahun\n  ayat:\n    - >-\n      ${words}\n`;

describe('a last day in own words', () => {
  it.each([
    'Perjanjian ini berlaku sejak ditandatangani sampai dengan tanggal 2 Maret 2028.',
    'Perjanjian ini berlaku hingga <tanggal:2028-02-28>.',
    'Perjanjian ini berakhir pada hari Kamis tanggal 2 Maret 2028.',
  ])('finds “%s”', (words) => {
    expect(hitsOf(jangkaWaktuTanggalLain, said(words))).toMatchObject([
      { args: { benar: '1 Maret 2028' } },
    ]);
  });

  it.each([
    'Perjanjian ini berlaku sampai dengan tanggal 1 Maret 2028.',
    'Perjanjian ini berlaku sejak tanggal 2 Maret 2026.',
    'Kesepakatan Bersama tanggal 10 Januari 2025 menjadi dasar perjanjian ini.',
  ])('passes “%s”', (words) => {
    expect(hitsOf(jangkaWaktuTanggalLain, said(words))).toEqual([]);
  });
});
