import { describe, expect, it } from 'vitest';
import { berkasSetelahPenandatanganan } from '../../../src/rules/naskah/berkas-setelah-penandatanganan.ts';
import { hitsOf } from './yaml-draft.ts';

const file = (kind: string, date: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\nberkas:\n  - jenis: ${kind}\n    tanggal: ${date}\n`;

describe('papers of the preparation', () => {
  it('finds a later one', () => {
    expect(
      hitsOf(berkasSetelahPenandatanganan, file('pembahasan-tkksd', '2026-03-03')),
    ).toMatchObject([{ path: ['berkas', 0, 'tanggal'], args: { surat: 'pembahasan tkksd' } }]);
  });

  it.each([
    ['an earlier one', file('pembahasan-tkksd', '2026-03-01')],
    ['a paper that may come later', file('lainnya', '2026-03-03')],
    ['a step of the law, which has its own rule', file('studi-kelayakan', '2026-03-03')],
  ])('passes %s', (_, text) => {
    expect(hitsOf(berkasSetelahPenandatanganan, text)).toEqual([]);
  });
});
