import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel, PlainList } from '../../src/document/model.ts';
import { all, paragraphs, part, partsOf, textOf } from './package.ts';
import { item, pasal, prose, ref, sampleModel, text } from './sample-model.ts';
import { countedLabels } from './word-counter.ts';

const listLabels = (list: PlainList): string[] =>
  list.items.flatMap(({ label, children }) => [
    label,
    ...(children === undefined ? [] : listLabels(children)),
  ]);

const blockLabels = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return listLabels(block);
    return block.kind === 'pasal' || block.kind === 'item' ? [block.label] : [];
  });

const modelLabels = (model: DocumentModel): string[] => [
  ...blockLabels(model.body),
  ...model.attachments.flatMap(({ label, blocks }) => [
    label.replace('LAMPIRAN', 'Lampiran'),
    ...blockLabels(blocks),
  ]),
  ...(model.rancangan?.findings ?? []).map((_, index) => `${index + 1}.`),
];

const withBody = (...body: Block[]): DocumentModel => ({
  ...sampleModel({ parties: 2, attachments: 0 }),
  body,
});

describe('numbering', () => {
  it.each([0, 1, 2])('counts as the model says, with %i attachments', async (attachments) => {
    const model = sampleModel({ parties: 2, rancangan: true, attachments });
    expect(countedLabels(await partsOf(model))).toEqual(modelLabels(model));
  });

  it('keeps pasal, ayat, huruf and angka in one multilevel list', async () => {
    const xml = await part(sampleModel({ parties: 2 }), 'word/numbering.xml');
    const list = all(xml, /(<w:abstractNum w:abstractNumId="0">.*?<\/w:abstractNum>)/gs)[0] ?? '';
    expect(all(list, /<w:multiLevelType w:val="(\w+)"/g)).toEqual(['multilevel']);
    expect(all(list, /<w:lvlText w:val="([^"]*)"/g)).toEqual([
      'Pasal %1',
      '(%2)',
      '%3.',
      '%4.',
      '%5)',
      '%6)',
    ]);
    expect(all(list, /<w:numFmt w:val="(\w+)"/g)).toEqual([
      'decimal',
      'decimal',
      'lowerLetter',
      'decimal',
      'lowerLetter',
      'decimal',
    ]);
    const styles = ['Pasal', 'Ayat', 'Huruf', 'Angka', 'HurufKurung', 'AngkaKurung'];
    expect(all(list, /<w:pStyle w:val="(\w+)"/g)).toEqual(styles);
    const definitions = await part(sampleModel({ parties: 2 }), 'word/styles.xml');
    for (const [level, style] of styles.entries()) {
      expect(definitions).toMatch(
        new RegExp(
          `w:styleId="${style}">(?:(?!</w:style>).)*<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/>`,
        ),
      );
    }
  });

  it('starts a second list of one pasal again, and only there', async () => {
    const model = withBody(
      pasal(1, 'SATU'),
      item('huruf', 'a.', 'x'),
      item('huruf', 'b.', 'x'),
      prose('dan'),
      item('huruf', 'a.', 'x', { restart: true }),
      item('angka', '1.', 'x'),
      item('angka', '1.', 'x', { restart: true }),
      item('angka', '2.', 'x'),
      item('huruf', 'b.', 'x'),
      item('angka', '1.', 'x'),
      item('ayat', '(1)', 'x'),
      item('huruf', 'a.', 'x'),
      pasal(2, 'DUA'),
      item('huruf', 'a.', 'x'),
    );
    const parts = await partsOf(model);
    expect(countedLabels(parts)).toEqual(modelLabels(model));
    const numbering = parts['word/numbering.xml'] ?? '';
    expect(all(numbering, /<w:lvlOverride w:ilvl="(\d)"><w:startOverride w:val="1"\/>/g)).toEqual([
      '2',
      '3',
    ]);
  });

  it('types the number of a pasal in an attachment, and starts its ayat again', async () => {
    const heading = (number: number): Block => ({
      ...pasal(number, 'SYARAT'),
      bookmark: `l${number}`,
    });
    const model: DocumentModel = {
      ...withBody(pasal(1, 'SATU')),
      attachments: [
        {
          bookmark: 'l',
          label: 'LAMPIRAN',
          name: 'Lampiran',
          title: [],
          blocks: [
            heading(1),
            item('ayat', '(1)', 'x'),
            item('ayat', '(2)', 'x'),
            heading(2),
            item('ayat', '(1)', [ref('l1', 'Pasal 1')]),
            item('ayat', '(2)', 'x'),
          ],
        },
      ],
    };
    const parts = await partsOf(model);
    expect(countedLabels(parts)).toEqual(['Pasal 1', 'Lampiran', '(1)', '(2)', '(1)', '(2)']);
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toContain('> REF s_l1 \\h \\* CHARFORMAT <');
    expect(xml).toMatch(/<w:bookmarkStart w:name="s_l1" w:id="\d+"\/><w:r><w:t [^>]*>Pasal 1</);
  });

  it('moves a list that has no ayat above it to the left', async () => {
    const xml = await part(
      withBody(pasal(1, 'SATU'), item('huruf', 'a.', 'tanpa ayat'), prose('penutup', 'huruf')),
      'word/document.xml',
    );
    const indents = paragraphs(xml)
      .filter((paragraph) => /tanpa ayat|penutup/.test(textOf(paragraph)))
      .map((paragraph) => all(paragraph, /<w:ind w:left="(\d+)"/g)[0]);
    expect(indents).toEqual(['454', '454']);
  });

  it('shows number and heading of a pasal in one paragraph of outline level 1', async () => {
    const parts = await partsOf(withBody(pasal(1, 'KETENTUAN UMUM')));
    const heading = paragraphs(parts['word/document.xml'] ?? '').find((paragraph) =>
      paragraph.includes('<w:pStyle w:val="Pasal"/>'),
    );
    expect(textOf(heading ?? '')).toBe('KETENTUAN UMUM');
    expect(heading).toContain('<w:br/>');
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Pasal">(?:(?!<\/w:style>).)*<w:keepNext\/>(?:(?!<\/w:style>).)*<w:outlineLvl w:val="0"\/>/,
    );
  });

  it('starts every plain list at its first number', async () => {
    const list: PlainList = {
      kind: 'list',
      format: 'huruf',
      items: [
        { label: 'a.', inlines: [text('x')] },
        { label: 'b.', inlines: [text('x')] },
      ],
    };
    expect(countedLabels(await partsOf(withBody(list, list)))).toEqual(['a.', 'b.', 'a.', 'b.']);
  });
});
