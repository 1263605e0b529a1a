import { describe, expect, it } from 'vitest';
import { jumlahTabelGanda } from '../../../src/rules/naskah/jumlah-tabel-ganda.ts';
import { hitsOf } from './yaml-draft.ts';

const table = (...rows: readonly string[]): string =>
  `lampiran:\n  - kunci: biaya\n    judul: Biaya\n    tabel:\n      kolom: [{ judul: Uraian }, { judul: Volume, jenis: angka }, { judul: Biaya, jenis: rupiah }]\n${rows
    .map((row, i) => `${i === 0 ? '      baris:\n' : ''}        - ${row}\n`)
    .join('')}`;

describe('a row of sums that the table makes by itself', () => {
  it('finds the typed one', () => {
    const text = `${table('[Bibit, 1, 5]', '[Total, 1, 5]')}      jumlah: ya\n`;
    expect(hitsOf(jumlahTabelGanda, text)).toEqual([
      { path: ['lampiran', 0, 'tabel', 'baris', 1] },
    ]);
  });

  it('passes one or the other', () => {
    expect(hitsOf(jumlahTabelGanda, `${table('[Bibit, 1, 5]')}      jumlah: ya\n`)).toEqual([]);
    expect(hitsOf(jumlahTabelGanda, table('[Bibit, 1, 5]', '[Total, 1, 5]'))).toEqual([]);
  });
});
