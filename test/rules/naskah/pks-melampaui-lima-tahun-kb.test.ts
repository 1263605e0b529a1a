import { describe, expect, it } from 'vitest';
import { pksMelampauiLimaTahunKb } from '../../../src/rules/naskah/pks-melampaui-lima-tahun-kb.ts';
import { hitsOf } from './yaml-draft.ts';

const old = (date: string, rest = ''): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\nmenindaklanjuti:\n  - jenis: kesepakatan-bersama\n    tanggal: ${date}\n${rest}`;

describe('a PKS beyond five years of its KB', () => {
  it('notes it', () => {
    expect(
      hitsOf(pksMelampauiLimaTahunKb, old('2025-03-04', 'jangka_waktu: { selama: 5 tahun }\n')),
    ).toMatchObject([{ path: ['jangka_waktu', 'selama'], args: { batas: '4 Maret 2030' } }]);
  });

  it('passes a shorter one, and leaves an old KB to its own finding', () => {
    expect(
      hitsOf(pksMelampauiLimaTahunKb, old('2025-03-04', 'jangka_waktu: { selama: 4 tahun }\n')),
    ).toEqual([]);
    expect(
      hitsOf(pksMelampauiLimaTahunKb, old('2020-03-04', 'jangka_waktu: { selama: 4 tahun }\n')),
    ).toEqual([]);
  });
});
