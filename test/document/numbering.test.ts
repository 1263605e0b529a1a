import { describe, expect, it } from 'vitest';
import { documentOf, HEAD, linesOf, pasalOf, REGIONS } from './document.ts';

const own = (ayat: string): string =>
  `${HEAD}${REGIONS}pasal_tambahan:\n  - judul: Uji\n    ayat:\n${ayat}`;

describe('numbers', () => {
  it('leaves the only ayat without one, whose items begin with huruf', () => {
    expect(pasalOf(own('      - { teks: Satu, rincian: [a, b] }\n'), 'UJI')).toEqual([
      'Satu:',
      '    a. a; dan',
      '    b. b.',
    ]);
  });

  it('counts ayat, huruf, angka, a), 1), and starts each again below the next', () => {
    const deep = (name: string): string => `      - teks: ${name}
        rincian:
          - teks: huruf
            rincian:
              - teks: angka
                rincian:
                  - teks: kurung
                    rincian: [dalam, dalam]
                  - kurung
              - angka
          - huruf
`;
    const once = [
      '    a. huruf:',
      '        1. angka:',
      '            a) kurung:',
      '                1) dalam; dan',
      '                2) dalam; dan',
      '            b) kurung; dan',
      '        2. angka; dan',
      '    b. huruf.',
    ];
    expect(pasalOf(own(deep('Satu') + deep('Dua')), 'UJI')).toEqual([
      '(1) Satu:',
      ...once,
      '(2) Dua:',
      ...once,
    ]);
  });

  it('goes on inside the sentence below the deepest number', () => {
    const nest = (depth: number): string =>
      depth === 0
        ? '[satu, { teks: dua, kunci: dasar }]'
        : `[{ teks: lapis ${depth}, rincian: ${nest(depth - 1)}, penutup: tutup ${depth} }]`;
    const text = own(`      - Lihat <ayat:dasar>\n      - { teks: Awal, rincian: ${nest(5)} }\n`);
    const lines = pasalOf(text, 'UJI');
    expect(lines).toContain(
      '                1) lapis 2: i. lapis 1: i. satu; dan ii. dua, tutup 1, tutup 2,',
    );
    expect(lines[0]).toBe('(1) Lihat ayat (2) huruf a angka 1 huruf a) angka 1).');
  });

  it('counts huruf beyond z as Word does', () => {
    const items = Array.from({ length: 28 }, (_, i) => `butir ${i}`).join(', ');
    const lines = pasalOf(own(`      - { teks: Awal, rincian: [${items}] }\n`), 'UJI');
    expect(lines.slice(-2)).toEqual(['    aa. butir 26; dan', '    bb. butir 27.']);
  });

  it('ends a list with closing words after a comma', () => {
    expect(
      pasalOf(
        own(
          '      - { teks: "Awal:", rincian: ["satu;", { teks: dua, rincian: [x, y], penutup: "seperti itu;" }], penutup: Yang dicatat }\n',
        ),
        'UJI',
      ),
    ).toEqual([
      'Awal:',
      '    a. satu; dan',
      '    b. dua:',
      '        1. x; dan',
      '        2. y,',
      '        seperti itu,',
      'yang dicatat.',
    ]);
  });

  it('begins sentences with a capital, also before a reference', () => {
    const lines = pasalOf(
      own(
        '      - { teks: laporan dibuat, kunci: lapor }\n      - <ayat:lapor> berlaku\n      - e-Katalog dipakai\n      - "“sistem” dipakai"\n      - <lampiran:tidak_ada> ada\n',
      ),
      'UJI',
    );
    expect(lines.slice(0, 4)).toEqual([
      '(1) Laporan dibuat.',
      '(2) Ayat (1) berlaku.',
      '(3) e-Katalog dipakai.',
      '(4) “Sistem” dipakai.',
    ]);
  });

  it('names every numbered paragraph once', () => {
    const { body } = documentOf(own('      - { teks: Satu, rincian: [a, b] }\n      - Dua\n'));
    const bookmarks = body.flatMap((block) =>
      block.kind === 'item' || block.kind === 'pasal' ? [block.bookmark] : [],
    );
    expect(bookmarks).toEqual(['pasal_1', 'pasal_1_1', 'pasal_1_1_1', 'pasal_1_1_2', 'pasal_1_2']);
  });

  it('keeps the headings of own pasal in capitals, references in them too', () => {
    expect(
      linesOf(own('      - x\n').replace('judul: Uji', 'judul: Tugas <pihak:bungo>')),
    ).toContain('TUGAS PIHAK KEDUA');
  });
});
