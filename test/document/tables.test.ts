import { describe, expect, it } from 'vitest';
import { HEAD, linesOf, REGIONS } from './document.ts';

const table = (yaml: string, rows?: readonly (readonly string[])[]): string[] =>
  linesOf(
    `${HEAD}${REGIONS}lampiran:\n  judul: Tarif\n  tabel:\n${yaml.replaceAll(/^/gm, '    ')}\n`,
    {
      rowsOf: () => rows,
    },
  ).filter((line) => line.startsWith('|'));

const COLUMNS = `kolom:
  - No
  - Uraian
  - { judul: Volume, jenis: angka }
  - { judul: Harga, jenis: rupiah }
  - { judul: Bagian, jenis: persen }
`;

describe('tables', () => {
  it('prints each kind of column, and empty cells', () => {
    expect(
      table(
        `${COLUMNS}baris:\n  - [1, Air, 10, 2500000, "12.5"]\n  - [2, Pipa, "-", Rp2.500, 40%]\n  - [3, Lain]\n`,
      ),
    ).toEqual([
      '| No | Uraian | Volume | Harga | Bagian |',
      '| 1 | Air | 10 | Rp2.500.000,00 | 12,5% |',
      '| 2 | Pipa | - | Rp2.500,00 | 40% |',
      '| 3 | Lain |  |  |  |',
    ]);
  });

  it('sums what can be summed, and never the numbers of the rows', () => {
    const numbered = COLUMNS.replace('  - No\n', '  - { judul: No., jenis: angka }\n');
    expect(
      table(
        `${numbered}jumlah: ya\nbaris:\n  - [1, Air, "1,5", 1000, 60]\n  - [2, Pipa, "2", "-", 40]\n`,
      ).at(-1),
    ).toBe('| Jumlah |  | 3,5 | Rp1.000,00 |  |');
    expect(table(`${COLUMNS}jumlah: ya\nbaris:\n  - [1, Air, banyak, 1000, 60]\n`).at(-1)).toBe(
      '| Jumlah |  |  | Rp1.000,00 |  |',
    );
  });

  it('does not add up prices of one unit', () => {
    const columns =
      'kolom: [Uraian, { judul: Harga satuan, jenis: rupiah }, { judul: Harga, jenis: rupiah }]';
    expect(
      table(`${columns}\njumlah: ya\nbaris: [[Air, 100, 200], [Pipa, 300, 600]]\n`).at(-1),
    ).toBe('| Jumlah |  | Rp800,00 |');
  });

  it('has no row of sums without columns of figures', () => {
    expect(table('kolom: [A]\njumlah: ya\nbaris: [[x]]\n')).toEqual(['| A |', '| x |']);
  });

  it('takes rows from a file, or shows none where it is missing', () => {
    expect(table('kolom: [A, B]\nberkas: tarif.csv\n', [['x', 'y']])).toEqual([
      '| A | B |',
      '| x | y |',
    ]);
    expect(table('kolom: [A, B]\nberkas: tarif.csv\n')).toEqual(['| A | B |']);
  });

  it('has as many columns as its longest row where none is named', () => {
    expect(() =>
      table(
        'berkas: tarif.csv\n',
        Array.from({ length: 200_000 }, () => ['x']),
      ),
    ).not.toThrow();
    expect(table('berkas: tarif.csv\n', [['x'], ['y', 'z']])).toEqual([
      '|  |  |',
      '| x |  |',
      '| y | z |',
    ]);
  });
});
