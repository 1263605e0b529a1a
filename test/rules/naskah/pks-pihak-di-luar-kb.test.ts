import { describe, expect, it } from 'vitest';
import { pksPihakDiLuarKb } from '../../../src/rules/naskah/pks-pihak-di-luar-kb.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

const parties = (second: string): string =>
  `pihak:\n  - wilayah: Kabupaten Merangin\n    unit: Dinas Kesehatan\n  - ${second}\n`;

describe('parties of a PKS that are none of its KB', () => {
  it('finds another company and another region', () => {
    expect(
      hitsOf(pksPihakDiLuarKb, follows('2026-03-02', parties('nama: PT Obat Makmur')), linkedKb()),
    ).toEqual([{ path: ['pihak', 1, 'nama'], args: { pihak: 'PT Obat Makmur' } }]);
    expect(
      hitsOf(
        pksPihakDiLuarKb,
        follows('2026-03-02', parties('wilayah: Kabupaten Bungo')),
        linkedKb(),
      ),
    ).toEqual([{ path: ['pihak', 1, 'wilayah'], args: { pihak: 'Kabupaten Bungo' } }]);
  });

  it('passes an office of the region, and the company however it is spelt', () => {
    expect(
      hitsOf(
        pksPihakDiLuarKb,
        follows('2026-03-02', parties('nama: PT  SEHAT Sentosa')),
        linkedKb(),
      ),
    ).toEqual([]);
    expect(
      hitsOf(pksPihakDiLuarKb, follows('2026-03-02', parties('nama: PT Obat Makmur'))),
    ).toEqual([]);
  });
});
