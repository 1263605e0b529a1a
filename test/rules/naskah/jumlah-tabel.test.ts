import { describe, expect, it } from 'vitest';
import { jumlahTabel } from '../../../src/rules/naskah/jumlah-tabel.ts';
import { hitsOf } from './yaml-draft.ts';

const table = (...rows: readonly string[]): string =>
  `lampiran:\n  - kunci: biaya\n    judul: Biaya\n    tabel:\n      kolom: [{ judul: Uraian }, { judul: Volume, jenis: angka }, { judul: Biaya, jenis: rupiah }]\n${rows
    .map((row, i) => `${i === 0 ? '      baris:\n' : ''}        - ${row}\n`)
    .join('')}`;

describe('a typed row of sums', () => {
  it('finds the column that does not add up', () => {
    expect(
      hitsOf(
        jumlahTabel,
        table('[Bibit, 10, 1.500.000]', '[Pupuk, 5, "Rp500.000,00"]', '[Jumlah, 15, 2.100.000]'),
      ),
    ).toEqual([
      {
        path: ['lampiran', 0, 'tabel', 'baris', 2, 2],
        args: { kolom: 'Biaya', tertulis: '2.100.000', benar: '2.000.000' },
      },
    ]);
  });

  it('looks at tables in clauses too', () => {
    const text =
      'ruang_lingkup:\n  - teks: kegiatan\n    tabel:\n      kolom: [{ judul: Uraian }, { judul: Biaya, jenis: rupiah }]\n      baris: [[A, 100], [B, 200], [Total, 400]]\n';
    expect(hitsOf(jumlahTabel, text)).toHaveLength(1);
  });

  it.each([
    table('[Bibit, 10, 1500000]', '[Pupuk, 5, 500000]', '[Jumlah, 15, 2000000]'),
    table('[Bibit, 10, 1500000]', '[Pupuk, 5, 500000]'),
    table('[Bibit, 10, 1500000]', '[Jumlah, "", 1500000]'),
    // The columns of a shorter row are not known.
    table('[Bibit, 10, 1500000]', '[Jumlah, 2000000]'),
    table('[Bibit, 10, "1,5 juta"]', '[Jumlah, 10, 2000000]'),
    table('[Jumlah peserta, 10, 1500000]', '[Pupuk, 5, 1]'),
  ])('passes %j', (text) => {
    expect(hitsOf(jumlahTabel, text)).toEqual([]);
  });
});
