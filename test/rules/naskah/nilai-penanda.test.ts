import { describe, expect, it } from 'vitest';
import { nilaiPenanda } from '../../../src/rules/naskah/nilai-penanda.ts';
import { hitsOf } from './yaml-draft.ts';

const said = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('values that cannot be read', () => {
  it.each([
    ['<lama:30 hr>', '<lama:30 hari>'],
    ['<lama:2 Tahunan>', '<lama:2 tahun>'],
    ['<lama:tiga bulan>', '<lama:30 bulan>'],
    ['<rupiah:Rp2.500.000,00>', '<rupiah:2500000>'],
    ['<rupiah:dua juta>', '<rupiah:2500000>'],
    ['<angka:tiga>', '<angka:3>'],
    ['<angka:1.000>', '<angka:1000>'],
    ['<tanggal:02-03-2026>', '<tanggal:2026-03-02>'],
    ['<tanggal:2 Maret 2026>', '<tanggal:2026-03-02>'],
    ['<tanggal:2026-02-30>', '<tanggal:2026-03-02>'],
  ])('%s → %s', (typed, example) => {
    expect(hitsOf(nilaiPenanda, said(`paling lambat ${typed} ini`))).toEqual([
      {
        path: ['lain_lain', 'ayat', 0, 'teks'],
        excerpt: typed,
        args: { tertulis: typed, contoh: example },
      },
    ]);
  });

  it('passes what can be read', () => {
    const words =
      '<lama:30 hari kerja> <rupiah:2500000> <angka:7> <tanggal:2026-03-02> <pasal:x> <baku>';
    expect(hitsOf(nilaiPenanda, said(words))).toEqual([]);
  });
});
