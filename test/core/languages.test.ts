import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { shapeOf } from '../../src/build/schema-files.ts';
import { type Normalised, normalise } from '../../src/core/draft/normalise.ts';
import { checkText, SCHEMAS } from '../support/knowledge.ts';

const SHAPE = shapeOf(SCHEMAS, 'memorandum-saling-pengertian');
const read = (text: string): Normalised =>
  normalise(parseDocument(text, { schema: 'failsafe' }), SHAPE);
/** Maps of the draft have no prototype: compare them as plain data. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const english = (text: string): unknown => plain(read(text).translations.get('en'));

describe('a text in several languages', () => {
  it('is that of the first language in the draft, and of each other in its translation', () => {
    const text = 'bahasa: [id, en]\njudul: { en: Water, id: Air }';
    expect(plain(read(text).draft)).toEqual({ bahasa: ['id', 'en'], judul: 'Air' });
    expect(english(text)).toEqual({ bahasa: ['id', 'en'], judul: 'Water' });
    expect(read(text).languages).toEqual(['id', 'en']);
    expect(read('bahasa: [en, id]\njudul: { en: Water, id: Air }').draft['judul']).toBe('Water');
  });

  it.each([
    ['tujuan: { id: a b, en: c d }', { tujuan: { isi: [{ teks: 'c d' }] } }],
    ['tujuan:\n  - { id: a b, en: c d }', { tujuan: { isi: [{ teks: 'c d' }] } }],
    [
      'tujuan:\n  - teks: { id: a b, en: c d }\n    rincian:\n      - { id: e f, en: g h }',
      { tujuan: { isi: [{ teks: 'c d', rincian: [{ teks: 'g h' }] }] } },
    ],
    [
      'ketentuan_umum:\n  - istilah: { id: Kota, en: City }\n    arti: { id: kota ini, en: this city }',
      { ketentuan_umum: [{ istilah: 'City', arti: 'this city' }] },
    ],
    [
      'lampiran:\n  - judul: { id: Daftar, en: List }\n    tabel:\n      kolom: [{ id: Nama, en: Name }]\n      baris:\n        - [{ id: satu, en: one }]',
      {
        lampiran: [{ judul: 'List', tabel: { kolom: [{ judul: 'Name' }], baris: [['one']] } }],
      },
    ],
  ])('may stand wherever a text may: %j', (text, draft) => {
    expect(english(`bahasa: [id, en]\n${text}`)).toEqual({ bahasa: ['id', 'en'], ...draft });
    expect(read(`bahasa: [id, en]\n${text}`).languageProblems).toEqual([]);
  });

  it('leaves facts without language as they are', () => {
    const text = `bahasa: [id, en]
penandatanganan: { tanggal: 2026-03-02, tempat: Jambi }
pihak:
  - kunci: jambi
    nama: Yayasan Contoh
    nomor: 1/KS/2026
    penandatangan: { nama: Siti Contoh }
hasil:
  - pihak: jambi
    bentuk: barang
berkas:
  - jenis: kajian
    tentang: kajian kerja sama`;
    expect(english(text)).toEqual(plain(read(text).draft));
    expect(read(text).languageProblems).toEqual([]);
  });

  it('needs no translation of figures, markup, standing words and code words', () => {
    const text = `bahasa: [id, en]
tujuan: [baku, <pihak:jambi>, 12.5]
pengakhiran: { alasan: [tujuan-tercapai] }`;
    expect(read(text).languageProblems).toEqual([]);
    expect(english(text)).toEqual(plain(read(text).draft));
  });

  it('is absent where it is not translated, and keeps the structure around it', () => {
    const text = 'bahasa: [id, en]\njudul: Air\ntujuan:\n  - maju terus\n  - { id: a b, en: c d }';
    expect(english(text)).toEqual({
      bahasa: ['id', 'en'],
      tujuan: { isi: [{}, { teks: 'c d' }] },
    });
    expect(read(text).languageProblems.map(({ path }) => path)).toEqual([['judul'], ['tujuan', 0]]);
  });

  it('may be blank in one language', () => {
    const { draft, blanks, languageProblems } = read('bahasa: [id, en]\njudul: { id: Air, en: }');
    expect(draft['judul']).toBe('Air');
    expect(blanks).toEqual([['judul', 'en']]);
    expect(languageProblems).toEqual([]);
    expect(read('bahasa: [id, en]\njudul: { id: , en: ... }').blanks).toEqual([
      ['judul', 'id'],
      ['judul', 'en'],
    ]);
  });

  it('is found again in the file, in the language that is meant', () => {
    const { toSource } = read('bahasa: [id, en]\ntujuan: [{ id: a b, en: c d }]\njudul: Air');
    expect(toSource(['tujuan', 'isi', 0, 'teks'])).toEqual(['tujuan', 0, 'id']);
    expect(toSource(['tujuan', 'isi', 0, 'teks'], 'en')).toEqual(['tujuan', 0, 'en']);
    expect(toSource(['judul'], 'en')).toEqual(['judul']);
  });

  it('may give a heading in the languages alone that have no standing one', () => {
    const text = 'bahasa: [id, en]\ntujuan: { judul: { en: Aims }, isi: { id: a b, en: c d } }';
    expect(read(text).languageProblems).toEqual([]);
    expect(english(text)).toMatchObject({ tujuan: { judul: 'Aims' } });
    expect(plain(read(text).draft)).toMatchObject({ tujuan: { isi: [{ teks: 'a b' }] } });
  });
});

describe('what is found', () => {
  const HEAD = 'draf: 1\ndokumen: memorandum-saling-pengertian\nkerja_sama: KSDPL\n';
  const found = (text: string): string[] =>
    checkText(`${HEAD}${text}`)
      .report.findings.filter(({ rule }) => rule.startsWith('bahasa/'))
      .map(({ rule, severity, range }) => `${range.start.line} ${severity} ${rule}`);

  it('names a language that is not declared, once', () => {
    expect(
      found('judul: { id: Air, en: Water }\ntujuan: { id: a b, en: c d }\nmaksud: { id: e f }'),
    ).toEqual(['4 error bahasa/tidak-dinyatakan']);
    expect(found('judul: { id: Air, fr: Eau, en: Water }\nbahasa: [id, en]')).toEqual([
      '4 error bahasa/tidak-dinyatakan',
    ]);
  });

  it('names every text that is not translated', () => {
    expect(found('bahasa: [id, en]\njudul: Air\ntujuan: { id: a b }')).toEqual([
      '5 warning bahasa/terjemahan-belum-ada',
      '6 warning bahasa/terjemahan-belum-ada',
    ]);
  });

  it('says once what is missing in the primary language', () => {
    const rules = checkText(`${HEAD}bahasa: [id, en]\njudul: { en: Water }`).report.findings.filter(
      ({ path }) => path[0] === 'judul',
    );
    expect(rules).toHaveLength(1);
  });

  it('asks that the reference language be one of the document', () => {
    expect(found('bahasa: [id, en]\nbahasa_acuan: ms')).toEqual([
      '5 error bahasa/acuan-tidak-dinyatakan',
    ]);
  });

  it('asks for own words in a language without standing texts', () => {
    const base = 'bahasa: [id, en, ms]\njudul: { id: Air, en: Water, ms: Air }\n';
    expect(found(`${base}perubahan: baku`)).toEqual([
      '4 warning bahasa/kata-baku-belum-ada',
      '6 warning bahasa/naskah-baku-belum-ada',
    ]);
    expect(
      found(
        `${base}kata_baku: { bahasa: ms, nama: Memorandum Persefahaman }\nperubahan:\n  ayat: { id: <baku>, en: <baku>, ms: Boleh dipinda. }`,
      ),
    ).toEqual([]);
  });

  it('takes a map of languages for a mistake where a kind has one language alone', () => {
    const { report } = checkText(
      'draf: 1\ndokumen: perjanjian-kerja-sama\nkerja_sama: KSDPK\njudul: { id: Air, en: Water }',
    );
    expect(report.findings.map(({ rule }) => rule)).toContain('bentuk/jenis-isian');
  });

  it('looks for unknown markup in every language, and says once what all share', () => {
    const marks = (text: string): string[] =>
      checkText(`${HEAD}bahasa: [id, en]\n${text}`)
        .report.findings.filter(({ rule }) => rule === 'naskah/penanda-tidak-dikenal')
        .map(({ path }) => path.join('.'));
    expect(marks("judul: { id: Air, en: 'Water <pasl:x>' }")).toEqual(['judul.en']);
    expect(marks("judul: { id: 'Air <pasl:x>', en: 'Waters <pasl:x>' }")).toEqual([
      'judul.id',
      'judul.en',
    ]);
    expect(marks("judul: 'Air <pasl:x>'")).toEqual(['judul']);
  });

  it('leaves rules of Indonesian wording out where the primary language is another', () => {
    const outcome = (languages: string): string | undefined =>
      checkText(`${HEAD}bahasa: ${languages}\njudul: { id: Air, en: Water }`).report.outcomes.find(
        ({ rule }) => rule === 'naskah/ejaan',
      )?.verdict;
    expect(outcome('[id, en]')).toBe('passed');
    expect(outcome('[en, id]')).toBe('not-applicable');
  });
});
