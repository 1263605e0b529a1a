import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { shapeOf } from '../../src/build/schema-files.ts';
import { texts } from '../../src/core/draft/draft.ts';
import { MAX_DEPTH, type Normalised, normalise, TooLarge } from '../../src/core/draft/normalise.ts';
import { SCHEMAS } from '../support/knowledge.ts';

const SHAPE = shapeOf(SCHEMAS, 'perjanjian-kerja-sama');
const read = (text: string): Normalised =>
  normalise(parseDocument(text, { schema: 'failsafe' }), SHAPE);
/** Maps of the draft have no prototype: compare them as plain data. */
const plain = (text: string): unknown => JSON.parse(JSON.stringify(read(text).draft));

describe('reading a draft loses nothing', () => {
  it.each([
    ['pihak:\n  - nik: 0123456789012345', '0123456789012345'],
    ['pihak:\n  - nik: 9471010101010001', '9471010101010001'],
    ['pihak:\n  - wilayah: 32.10', '32.10'],
    ['pihak:\n  - nomor: 12e3', '12e3'],
    ['pihak:\n  - nomor: 001', '001'],
    ['judul: 1.500', '1.500'],
    ['judul: yes', 'yes'],
    ['judul: 2026-03-02', '2026-03-02'],
    ["judul: 'Ruang: A #1'", 'Ruang: A #1'],
    ['judul: >-\n  dua\n  baris', 'dua baris'],
  ])('%j holds %j', (text, value) => {
    expect([...texts(read(text).draft)].map((one) => one.text)).toEqual([value]);
  });
});

describe('what drafters may leave out', () => {
  it.each([
    ['sanksi: teguran tertulis', { sanksi: { isi: [{ teks: 'teguran tertulis' }] } }],
    ['pelaksanaan: baku', { pelaksanaan: { isi: [{ teks: 'baku' }] } }],
    ['objek: [air, limbah]', { objek: { isi: [{ teks: 'air' }, { teks: 'limbah' }] } }],
    [
      'penyelesaian_perselisihan:\n  - musyawarah\n  - cara: pengadilan\n    di: Bangko',
      {
        penyelesaian_perselisihan: {
          tahap: [{ cara: 'musyawarah' }, { cara: 'pengadilan', di: 'Bangko' }],
        },
      },
    ],
    [
      'hak_kewajiban:\n  pihak: rs\n  hak: dibayar',
      { hak_kewajiban: { isi: [{ pihak: 'rs', hak: [{ teks: 'dibayar' }] }] } },
    ],
    ['jangka_waktu: 2 tahun', { jangka_waktu: { selama: '2 tahun' } }],
  ])('%j is read as %j', (text, draft) => {
    expect(plain(text)).toEqual(draft);
  });

  it('keeps the columns of a table whose cell is empty', () => {
    const text =
      'lampiran:\n  - tabel:\n      kolom: [Jenis, Harga]\n      baris:\n        - [Kaca, "", 7]\n        - ["", ""]\n';
    expect(plain(text)).toMatchObject({ lampiran: [{ tabel: { baris: [['Kaca', '', '7']] } }] });
  });
});

describe('blank is not absent', () => {
  it.each([
    '',
    '~',
    'null',
    '...',
    '…',
    '....',
    '____',
    '{}',
    '[]',
    '"..."',
    '{ isi: ... }',
    '[..., ~]',
  ])('`sanksi: %s` is not filled in', (value) => {
    const { draft, blanks } = read(`judul: Air\nsanksi: ${value}\n`);
    expect(Object.keys(draft)).toEqual(['judul']);
    expect(blanks.map(([key]) => key)).toContain('sanksi');
  });

  it.each(['-', '.', '0', 'tidak', 'a...'])('`%s` is a text', (value) => {
    expect(Object.keys(read(`judul: ${JSON.stringify(value)}\n`).draft)).toEqual(['judul']);
  });

  it('leaves the paths of the others as they are in the file', () => {
    const { draft, toSource } = read('konsiderans:\n  - ...\n  - kedua\n');
    expect(JSON.parse(JSON.stringify(draft))).toEqual({ konsiderans: [{ teks: 'kedua' }] });
    expect(toSource(['konsiderans', 0, 'teks'])).toEqual(['konsiderans', 1]);
  });
});

describe('what would blow up', () => {
  it('stops at aliases that multiply', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefg'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[i]}`).join()}]`)
      .join('\n')}\n`;
    expect(() => read(bomb)).toThrow(TooLarge);
  });

  it('stops at an alias of itself and at depth', () => {
    expect(() => read('a: &a [*a]\n')).toThrow(TooLarge);
    expect(() => read(`a: ${'['.repeat(MAX_DEPTH + 1)}x${']'.repeat(MAX_DEPTH + 1)}\n`)).toThrow(
      TooLarge,
    );
  });
});

describe('the way back to the file', () => {
  const word = fc.constantFrom('air', 'limbah padat', '12', 'Pasal 5', 'ya', '2 tahun');
  const butir = fc.oneof(
    word,
    fc.record({ teks: word, rincian: fc.array(word, { minLength: 1, maxLength: 3 }) }),
  );
  const clause = fc.oneof(
    word,
    fc.array(butir, { minLength: 1, maxLength: 4 }),
    fc.record({ judul: word, ayat: fc.array(butir, { minLength: 1, maxLength: 3 }) }),
  );
  const drafts = fc.record(
    {
      judul: word,
      objek: clause,
      sanksi: clause,
      pelaksanaan: clause,
      konsiderans: fc.array(fc.oneof(butir, fc.constant('...')), { minLength: 1, maxLength: 5 }),
      pihak: fc.array(
        fc.record({
          nama: word,
          penandatangan: fc.oneof(word, fc.record({ nama: word, jabatan: word })),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    },
    { requiredKeys: [] },
  );

  it('leads from every text of the normalised draft to that text', () => {
    fc.assert(
      fc.property(drafts, (value) => {
        const source = stringify(value);
        const doc = parseDocument(source, { schema: 'failsafe' });
        const { draft, toSource } = normalise(doc, SHAPE);
        for (const { path, text } of texts(draft)) expect(doc.getIn(toSource(path))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
