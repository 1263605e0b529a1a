import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bindingProblems, compileTemplate } from '../../src/batch/template.ts';

const TEMPLATE = `# naskah
draf: 1
judul: lama # tentang apa
kosong:
pihak:
  - kunci: satu
    nama: >-
      PT Lama
      Sekali
  - { kunci: dua, nama: "Dua" }
rincian:
  - a
  - b
`;
const bind = (column: string, ...paths: (string | number)[][]) => ({ column, paths });

describe('a template', () => {
  const bindings = [
    bind('J', ['judul']),
    bind('K', ['kosong']),
    bind('N', ['pihak', 0, 'nama'], ['pihak', 1, 'nama']),
    bind('R', ['rincian', 1]),
  ];
  const filled = (values: Record<string, string>): unknown =>
    parse(compileTemplate(TEMPLATE, bindings).fill(new Map(Object.entries(values))).text, {
      schema: 'failsafe',
    });

  it('keeps any value as it is, and everything else as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          J: fc.string({ minLength: 1, unit: 'grapheme' }),
          K: fc.string({ minLength: 1 }),
          N: fc.string({ minLength: 1 }),
          R: fc.string({ minLength: 1 }),
        }),
        (values) => {
          expect(filled(values)).toEqual({
            draf: '1',
            judul: values.J,
            kosong: values.K,
            pihak: [
              { kunci: 'satu', nama: values.N },
              { kunci: 'dua', nama: values.N },
            ],
            rincian: ['a', values.R],
          });
        },
      ),
    );
  });

  it('keeps comments and the order of lines', () => {
    const { text } = compileTemplate(TEMPLATE, bindings).fill(
      new Map([
        ['J', "anak's"],
        ['K', 'k'],
        ['N', 'n'],
        ['R', 'r'],
      ]),
    );
    expect(text).toContain(
      "# naskah\ndraf: 1\njudul: 'anak''s' # tentang apa\nkosong: 'k'\npihak:",
    );
  });

  it('leaves out the key or the item of an empty cell, and still knows the columns of the others', () => {
    expect(filled({ N: 'n' })).toEqual({
      draf: '1',
      pihak: [
        { kunci: 'satu', nama: 'n' },
        { kunci: 'dua', nama: 'n' },
      ],
      rincian: ['a'],
    });
    const items = [bind('A', ['rincian', 0]), bind('B', ['rincian', 1])];
    const { text, columnAt } = compileTemplate(TEMPLATE, items).fill(new Map([['B', 'dua']]));
    expect(parse(text, { schema: 'failsafe' })).toMatchObject({ rincian: ['dua'] });
    expect([columnAt(['rincian', 0]), columnAt(['judul'])]).toEqual(['B', undefined]);
  });

  it('refuses a place that is not there or that is no text', () => {
    expect(
      bindingProblems(TEMPLATE, [
        bind('A', ['judl']),
        bind('B', ['pihak', 0]),
        bind('C', ['pihak', 2, 'nama']),
        bind('D', ['judul']),
      ]),
    ).toEqual([
      { column: 'A', path: 'judl', reason: 'not-there', meant: 'judul' },
      { column: 'B', path: 'pihak[0]', reason: 'not-a-text' },
      { column: 'C', path: 'pihak[2].nama', reason: 'not-there', meant: 'pihak[0].nama' },
    ]);
  });
});
