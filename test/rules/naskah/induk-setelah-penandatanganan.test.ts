import { describe, expect, it } from 'vitest';
import { indukSetelahPenandatanganan } from '../../../src/rules/naskah/induk-setelah-penandatanganan.ts';
import { hitsOf } from './yaml-draft.ts';

const follow = (kind: string, date: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\nmenindaklanjuti:\n  - jenis: ${kind}\n    tanggal: ${date}\n`;

describe('a document followed up before it was signed', () => {
  it('finds a later letter', () => {
    expect(hitsOf(indukSetelahPenandatanganan, follow('surat', '2026-03-03'))).toEqual([
      {
        path: ['menindaklanjuti', 0, 'tanggal'],
        args: { induk: '3 Maret 2026', tanggal: '2 Maret 2026' },
        related: [{ path: ['penandatanganan', 'tanggal'] }],
      },
    ]);
  });

  it.each([
    ['the same day', follow('surat', '2026-03-02')],
    ['a day that does not exist', follow('surat', '2026-13-02')],
    ['what the law itself asks of a PKS', follow('kesepakatan-bersama', '2026-03-03')],
    ['a draft without a day', 'menindaklanjuti:\n  - jenis: surat\n    tanggal: 2026-03-03\n'],
  ])('passes %s', (_, text) => {
    expect(hitsOf(indukSetelahPenandatanganan, text)).toEqual([]);
  });
});
