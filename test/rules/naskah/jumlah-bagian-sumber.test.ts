import { describe, expect, it } from 'vitest';
import { jumlahBagianSumber } from '../../../src/rules/naskah/jumlah-bagian-sumber.ts';
import { hitsOf } from './yaml-draft.ts';

const sources = (...facts: readonly string[]): string =>
  `pembiayaan:\n  sumber:\n${facts.map((one) => `    - { pihak: "1", sumber: APBD, ${one} }\n`).join('')}`;

describe('shares of the sources', () => {
  it.each([
    [sources('bagian: 60%', 'bagian: 50%'), '110%'],
    [sources('bagian: 60%', 'bagian: 30%'), '90%'],
    [sources('bagian: 60%', 'bagian: 50%', 'tahun: 2027'), '110%'],
  ])('finds a wrong sum', (text, total) => {
    expect(hitsOf(jumlahBagianSumber, text)).toMatchObject([
      { path: ['pembiayaan', 'sumber'], args: { jumlah: total } },
    ]);
  });

  it.each([
    sources('bagian: 60%', 'bagian: 40%'),
    sources('bagian: 60%', 'tahun: 2027'),
    // The whole of each year.
    sources('bagian: 60%, tahun: 2026', 'bagian: 40%, tahun: 2026', 'bagian: 100%, tahun: 2027'),
    // The whole over the years.
    sources('bagian: 50%, tahun: 2026', 'bagian: 50%, tahun: 2027'),
    sources('tahun: 2026'),
  ])('passes %j', (text) => {
    expect(hitsOf(jumlahBagianSumber, text)).toEqual([]);
  });
});
