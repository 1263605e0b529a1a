import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/core/edit/migrate.ts';
import type { Migration, MigrationStep } from '../../../src/core/edit/migration.ts';

/** A format of these tests only. */
const to1 = (...steps: MigrationStep[]): readonly Migration[] => [{ from: '0', to: '1', steps }];

function migrated(
  text: string,
  migrations: readonly Migration[],
  aliases = new Map<string, string>(),
) {
  return migrate(text, { version: migrations.at(-1)?.to ?? '1', migrations, aliases });
}

const textOf = (text: string, ...steps: MigrationStep[]): string => {
  const result = migrated(text, to1(...steps));
  return 'text' in result ? result.text : JSON.stringify(result);
};

describe('a draft of an older format', () => {
  it('has its keys renamed, in every list, and every other byte as it was', () => {
    const text = [
      '# Naskah lama',
      'draf:   0     # versi',
      '',
      'pihak:',
      '  - kunci: satu',
      "    'pejabat':   Siti Contoh   # nanti diganti",
      '  -   kunci: dua',
      '      pejabat: |',
      '        Budi',
      '        Contoh',
      'judul: "Air: bersih"',
      '',
    ].join('\n');
    const result = migrated(text, to1({ rename: 'pihak.pejabat', to: 'penandatangan' }));
    expect(result).toEqual({
      from: '0',
      text: text
        .replace("'pejabat'", 'penandatangan')
        .replace('pejabat:', 'penandatangan:')
        .replace('draf:   0', 'draf:   1'),
      changes: [
        'pihak[0].pejabat → pihak[0].penandatangan',
        'pihak[1].pejabat → pihak[1].penandatangan',
        'draf: 0 → 1',
      ],
    });
  });

  it('has values of closed lists rewritten, in a list too', () => {
    expect(
      textOf(
        "draf: 0\nkategori: 'publik' # x\nurusan: [air, publik]\n",
        { value: 'kategori', from: 'publik', to: 'pelayanan-publik' },
        { value: 'urusan', from: 'air', to: 'pekerjaan-umum' },
      ),
    ).toBe('draf: 1\nkategori: pelayanan-publik # x\nurusan: [pekerjaan-umum, publik]\n');
  });

  it('has a key moved with its comments, its lines and all below it', () => {
    const text = [
      'draf: 0',
      '# di mana',
      'tempat:',
      '  kota: Bangko   # ibu kota',
      '  gedung: |',
      '    Aula',
      '      Besar',
      'penandatanganan:',
      '    tanggal: 2026-03-02',
      '',
      '# pihak',
      'pihak: []',
      '',
    ].join('\n');
    expect(textOf(text, { move: 'tempat', to: 'penandatanganan.di' })).toBe(
      [
        'draf: 1',
        'penandatanganan:',
        '    tanggal: 2026-03-02',
        '    # di mana',
        '    di:',
        '      kota: Bangko   # ibu kota',
        '      gedung: |',
        '        Aula',
        '          Besar',
        '',
        '# pihak',
        'pihak: []',
        '',
      ].join('\n'),
    );
  });

  it('has a key moved below one that is made for it, and an emptied one goes', () => {
    expect(textOf('draf: 0\na:\n  b:\n    c: teks\nd: 1', { move: 'a.b.c', to: 'e.f.g' })).toBe(
      'draf: 1\nd: 1\ne:\n  f:\n    g: teks\n',
    );
  });

  it('has a key moved within each item of a list', () => {
    expect(
      textOf('draf: 0\npihak:\n  - kunci: a\n    kota: X\n  - kunci: b\n    kota: Y\n', {
        move: 'pihak.kota',
        to: 'pihak.kantor.kota',
      }),
    ).toBe(
      'draf: 1\npihak:\n  - kunci: a\n    kantor:\n      kota: X\n  - kunci: b\n    kantor:\n      kota: Y\n',
    );
  });

  it('keeps the line breaks of Windows', () => {
    expect(textOf('draf: 0\r\na: x\r\nb:\r\n  c: y\r\n', { move: 'a', to: 'b.a' })).toBe(
      'draf: 1\r\nb:\r\n  c: y\r\n  a: x\r\n',
    );
  });

  it('goes through every version between', () => {
    const two: readonly Migration[] = [
      { from: '1', to: '2', steps: [{ rename: 'b', to: 'c' }] },
      { from: '0', to: '1', steps: [{ rename: 'a', to: 'b' }] },
    ];
    const result = migrate('draf: 0\na: x\n', {
      version: '2',
      migrations: two,
      aliases: new Map(),
    });
    expect(result).toMatchObject({ from: '0', text: 'draf: 2\nc: x\n' });
  });
});

describe('what cannot be rewritten stays as it was', () => {
  it.each([
    ['draf: 0\nlama: x\nbaru: y\n', { rename: 'lama', to: 'baru' }, 'lama'],
    ['draf: 0\na: x\nb:\n  a: y\n', { move: 'a', to: 'b.a' }, 'a'],
    ['draf: 0\na: x\nb: {c: y}\n', { move: 'a', to: 'b.a' }, 'a'],
    ['draf: 0\nb:\n  c: {a: x, d: z}\n', { move: 'b.c.a', to: 'e' }, 'b.c.a'],
    ['draf: 0\na: x\nb: teks\n', { move: 'a', to: 'b.a' }, 'a'],
  ] as const)('%j', (text, step, path) => {
    expect(migrated(text, to1(step))).toMatchObject({ kind: 'by-hand', path });
  });

  it.each([
    ['draf: [', { kind: 'broken' }],
    ['judul: x\n', { kind: 'no-version' }],
    ['draf: 7\n', { kind: 'newer', version: '7' }],
    ['draf: lama\n', { kind: 'no-way', version: 'lama' }],
  ])('%j', (text, expected) => {
    expect(migrated(text, to1())).toEqual(expected);
  });
});

describe('a draft of the current format', () => {
  it('is not touched', () => {
    const text = 'draf:  1\npihak:   []\n';
    expect(migrated(text, to1({ rename: 'pihak', to: 'para_pihak' }))).toEqual({
      from: '1',
      text,
      changes: [],
    });
  });

  it('has rules called by the names they have now', () => {
    const text = [
      'draf: 1',
      'pemeriksaan:',
      '  pengecualian:',
      '    - aturan: naskah/lama # diterima',
      '  pernyataan:',
      '    - aturan: [naskah/lama, naskah/lain]',
      '',
    ].join('\n');
    const result = migrated(text, to1(), new Map([['naskah/lama', 'naskah/baru']]));
    expect(result).toMatchObject({ text: text.replaceAll('naskah/lama', 'naskah/baru') });
  });
});
