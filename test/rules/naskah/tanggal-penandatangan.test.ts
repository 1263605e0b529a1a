import { describe, expect, it } from 'vitest';
import { tanggalPenandatangan } from '../../../src/rules/naskah/tanggal-penandatangan.ts';
import { hitsOf } from './yaml-draft.ts';

const days = (first: string, second: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\npihak:\n  - nama: A\n    penandatangan: { nama: Ani, tanggal: ${first} }\n  - nama: B\n    penandatangan: { nama: Budi, tanggal: ${second} }\n`;

describe('own days of signing', () => {
  it('wants the day of the last signature', () => {
    expect(hitsOf(tanggalPenandatangan, days('...', '2026-03-09'))).toEqual([
      {
        path: ['penandatanganan', 'tanggal'],
        args: { tanggal: '2 Maret 2026', terakhir: '9 Maret 2026', iso: '2026-03-09' },
        related: [{ path: ['pihak', 1, 'penandatangan', 0, 'tanggal'] }],
      },
    ]);
    expect(hitsOf(tanggalPenandatangan, days('2026-02-27', '2026-02-28'))).toHaveLength(1);
  });

  it.each([
    ['...', '2026-02-27'],
    ['2026-02-27', '2026-03-02'],
    ['...', '...'],
  ])('passes %s and %s', (first, second) => {
    expect(hitsOf(tanggalPenandatangan, days(first, second))).toEqual([]);
  });
});
