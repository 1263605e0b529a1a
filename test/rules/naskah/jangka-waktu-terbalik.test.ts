import { describe, expect, it } from 'vitest';
import { jangkaWaktuTerbalik } from '../../../src/rules/naskah/jangka-waktu-terbalik.ts';
import { hitsOf } from './yaml-draft.ts';

const term = (facts: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\njangka_waktu: { ${facts} }\n`;

describe('a term that ends before it begins', () => {
  it.each([
    ['mulai: 2026-06-01, berakhir: 2026-05-31', ['jangka_waktu', 'mulai']],
    ['berakhir: 2026-03-01', ['penandatanganan', 'tanggal']],
    ['mulai: 2025-01-01, berakhir: 2025-12-31', ['penandatanganan', 'tanggal']],
  ])('finds %s', (facts, other) => {
    expect(hitsOf(jangkaWaktuTerbalik, term(facts))).toMatchObject([
      { path: ['jangka_waktu', 'berakhir'], related: [{ path: other }] },
    ]);
  });

  it.each(['berakhir: 2028-03-01', 'berakhir: 2026-03-02', 'selama: 2 tahun'])(
    'passes %s',
    (facts) => {
      expect(hitsOf(jangkaWaktuTerbalik, term(facts))).toEqual([]);
    },
  );
});
