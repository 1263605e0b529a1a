import { describe, expect, it } from 'vitest';
import { kbLewatLimaTahun } from '../../../src/rules/naskah/kb-lewat-lima-tahun.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

const old = (date: string, rest = ''): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\nmenindaklanjuti:\n  - jenis: kesepakatan-bersama\n    tanggal: ${date}\n${rest}`;

describe('a KB older than five years', () => {
  it('finds it from the day on which five years are over', () => {
    expect(hitsOf(kbLewatLimaTahun, old('2021-03-02'))).toMatchObject([
      { path: ['menindaklanjuti', 0, 'tanggal'], args: { kb: '2 Maret 2021' } },
    ]);
    expect(hitsOf(kbLewatLimaTahun, old('2021-03-03'))).toEqual([]);
  });

  it('leaves a KB at hand to its own term', () => {
    const text = follows('2036-03-02');
    expect(hitsOf(kbLewatLimaTahun, text, linkedKb())).toEqual([]);
  });
});
