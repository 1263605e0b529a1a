import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../src/document/model.ts';
import { renderDocx } from '../../src/docx/index.ts';
import { all, part, partsOf } from './package.ts';
import { item, pasal, ref, sampleModel } from './sample-model.ts';

const withBody = (...body: Block[]): DocumentModel => ({
  ...sampleModel({ parties: 2, attachments: 0 }),
  body,
});

const bookmarkNames = (xml: string): string[] => all(xml, /<w:bookmarkStart w:name="([^"]*)"/g);

/** Instruction and cached result of every field. */
const fields = (xml: string): [string, string][] =>
  [
    ...xml.matchAll(
      /<w:instrText[^>]*> ([^<]*) <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t[^>]*>([^<]*)</g,
    ),
  ].map((match) => [match[1] ?? '', match[2] ?? '']);

describe('references', () => {
  it('prints the number alone as a REF field with its cached text', async () => {
    const xml = await part(sampleModel({ parties: 2 }), 'word/document.xml');
    expect(fields(xml)).toEqual([
      ['REF s_tujuan \\n \\h', '(2)'],
      ['REF s_tujuan_a \\n \\h', 'a'],
      ['REF s_pasal_4 \\n \\h', 'Pasal 4'],
      ['REF s_lampiran_1 \\n \\h', 'Lampiran I'],
      ['REF s_pasal_3 \\n \\h', 'Pasal 3'],
      ['REF s_pasal_2 \\n \\h', 'Pasal 2'],
      ['REF s_tujuan \\n \\h', '(2)'],
    ]);
    expect(all(xml, /w:fldCharType="(\w+)"/g).slice(0, 3)).toEqual(['begin', 'separate', 'end']);
  });

  it('never asks Word to update fields', async () => {
    for (const xml of Object.values(await partsOf(sampleModel({ parties: 3, rancangan: true })))) {
      expect(xml).not.toContain('updateFields');
      expect(xml).not.toContain('w:dirty');
    }
  });

  it('gives each bookmark one name and one number counted from 1, opened and closed', async () => {
    const xml = await part(sampleModel({ parties: 2 }), 'word/document.xml');
    const names = bookmarkNames(xml);
    const started = all(xml, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
    expect(new Set(names).size).toBe(names.length);
    expect(started).toEqual(started.map((_, index) => String(index + 1)));
    expect(all(xml, /<w:bookmarkEnd w:id="(\d+)"/g)).toEqual(started);
    for (const target of all(xml, /> REF (\S+) /g)) expect(names).toContain(target);
  });

  it('makes names that Word accepts of any key', async () => {
    const long = 'pasal_tambahan.ketentuan-yang-namanya-panjang-sekali';
    const heading = (bookmark: string): Block => ({ ...pasal(1, 'X'), bookmark });
    const xml = await part(
      withBody(
        heading(`${long}.satu`),
        heading(`${long}.dua`),
        heading('1/é'),
        heading('A'),
        heading('a'),
      ),
      'word/document.xml',
    );
    const names = bookmarkNames(xml);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
  });

  it('links a text that a field would change', async () => {
    const xml = await part(
      withBody(pasal(1, 'SATU'), item('ayat', '(1)', [ref('pasal.1', 'ketentuan ini')])),
      'word/document.xml',
    );
    expect(xml).not.toContain('REF ');
    expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="s_pasal_1"/);
  });

  it('keeps capitals that the number does not have', async () => {
    const model = sampleModel({ parties: 2, attachments: 1 });
    const xml = await part(
      { ...model, body: [{ kind: 'paragraph', inlines: [ref('lampiran.1', 'LAMPIRAN')] }] },
      'word/document.xml',
    );
    expect(fields(xml)).toEqual([['REF s_lampiran_1 \\n \\h \\* Upper', 'LAMPIRAN']]);
  });

  it('refuses a reference to nothing and a key used twice', async () => {
    await expect(
      renderDocx(withBody(item('ayat', '(1)', [ref('tak-ada', 'Pasal 9')]))),
    ).rejects.toThrow(/tak-ada/);
    await expect(renderDocx(withBody(pasal(1, 'A'), pasal(1, 'B')))).rejects.toThrow(/pasal\.1/);
  });
});
