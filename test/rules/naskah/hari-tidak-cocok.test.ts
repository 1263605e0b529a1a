import { describe, expect, it } from 'vitest';
import { hariTidakCocok } from '../../../src/rules/naskah/hari-tidak-cocok.ts';
import { hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('weekday and date', () => {
  it.each([
    'pada hari Senin tanggal 3 Maret 2026',
    'pada hari ini Senin, 3 Maret 2026',
    'pada hari ini, Senin, tanggal 3 Maret 2026',
    'Senin tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Enam',
    'pada hari Minggu tanggal 2 Maret 2026',
    'pada hari Senin tanggal <tanggal:2026-03-03>',
  ])('finds “%s”', (words) => {
    expect(hitsOf(hariTidakCocok, text(words))).toHaveLength(1);
  });

  it.each([
    'pada hari Senin tanggal 2 Maret 2026',
    "pada hari Jum'at tanggal 6 Maret 2026",
    'dalam waktu 3 minggu 2 Maret 2026',
    'setiap hari Senin. Tanggal 3 Maret 2026 libur',
    'hari Senin tanggal 30 Februari 2026',
    'jadwal Senin (03-03-2026)',
    'Senin sampai dengan Kamis tanggal 5 Maret 2026',
  ])('passes “%s”', (words) => {
    expect(hitsOf(hariTidakCocok, text(words))).toEqual([]);
  });

  it('marks weekday and date, and gives the right day', () => {
    const [hit] = hitsOf(
      hariTidakCocok,
      text('Rapat pada hari Senin tanggal 3 Maret 2026 di Bangko'),
    );
    expect(hit).toMatchObject({
      excerpt: 'hari Senin tanggal 3 Maret 2026',
      args: { tertulis: 'Senin', tanggal: '3 Maret 2026', hari: 'Selasa' },
    });
  });
});
