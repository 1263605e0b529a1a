import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Table } from '../../src/document/model.ts';
import { all, paragraphs, part, partsOf, rowsOf, textOf } from './package.ts';
import { blank, PIXEL, pasal, prose, sampleModel, text } from './sample-model.ts';

const withBody = (...body: Block[]): DocumentModel => ({
  ...sampleModel({ parties: 2, attachments: 0 }),
  body,
});
const withText = (xml: string, wanted: string): string =>
  paragraphs(xml).find((paragraph) => textOf(paragraph).includes(wanted)) ?? '';
const keepsNext = (paragraph: string): boolean => paragraph.includes('<w:keepNext/>');

describe('page', () => {
  it.each([
    ['F4', '12189', '18709'],
    ['A4', '11906', '16838'],
  ] as const)('is %s with a binding margin', async (paper, width, height) => {
    const xml = await part(sampleModel({ parties: 2, paper }), 'word/document.xml');
    expect(xml).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`);
    expect(xml).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1701"/);
  });

  it('lies on its long side where the model says so, and says it to Word', async () => {
    const model = sampleModel({ parties: 2, paper: 'A4' });
    const lying = { ...model, page: { ...model.page, landscape: true } };
    const xml = await part(lying, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"');
    expect(xml).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1701"/);
  });

  it('sets typeface, size, language, spacing and widow control once, for all styles', async () => {
    const model = sampleModel({ parties: 2 });
    const xml = await part(
      { ...model, page: { ...model.page, font: 'Bookman "Old" Style', sizePt: 11.5 } },
      'word/styles.xml',
    );
    const defaults = all(xml, /(<w:docDefaults>.*<\/w:docDefaults>)/gs)[0] ?? '';
    expect(defaults).toContain('w:ascii="Bookman &quot;Old&quot; Style"');
    expect(defaults).toContain('<w:sz w:val="23"/>');
    expect(defaults).toContain('<w:lang w:val="id-ID"');
    expect(defaults).toContain('<w:widowControl/>');
    expect(defaults).toContain('w:line="276" w:lineRule="auto"');
    expect(xml).toMatch(/w:styleId="Isi">(?:(?!<\/w:style>).)*<w:jc w:val="both"\/>/);
  });

  it('uses only styles that exist', async () => {
    const parts = await partsOf(sampleModel({ parties: 3, rancangan: true, witnesses: true }));
    const known = all(parts['word/styles.xml'] ?? '', /w:styleId="(\w+)"/g);
    for (const name of ['word/document.xml', 'word/footer1.xml', 'word/header1.xml']) {
      const used = all(parts[name] ?? '', /<w:[pr]Style w:val="(\w+)"/g);
      expect(known).toEqual(expect.arrayContaining(used));
      for (const paragraph of paragraphs(parts[name] ?? ''))
        expect(paragraph).toContain('w:pStyle');
    }
  });
});

describe('properties', () => {
  it('come from the model, with the date of signing as the only date', async () => {
    const xml = await part(sampleModel({ parties: 2 }), 'docProps/core.xml');
    expect(xml).toContain(
      '<dc:title>Perjanjian Kerja Sama Penyelenggaraan Layanan Rujukan &amp; Rumah Sakit &lt;Daerah&gt;</dc:title>',
    );
    expect(xml).toContain('<dc:creator>Bagian Kerja Sama</dc:creator>');
    expect(xml).toContain('<cp:keywords>KSDD, 120.1/33/012/2026</cp:keywords>');
    expect(xml).toContain('<dc:language>id-ID</dc:language>');
    expect(all(xml, /W3CDTF">([^<]*)</g)).toEqual(['2026-03-02T00:00:00Z', '2026-03-02T00:00:00Z']);
  });

  it('have a fixed date when the document has none', async () => {
    const model = sampleModel({ parties: 2 });
    const { date: _, ...properties } = model.properties;
    const xml = await part({ ...model, properties }, 'docProps/core.xml');
    expect(all(xml, /W3CDTF">([^<]*)</g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });
});

describe('text', () => {
  it('loses what XML cannot hold, and nothing else', async () => {
    const xml = await part(
      withBody(prose('a\u0000b\u0007c\u001Fd\u0085e\uFFFEf\uD800g\u{1F58B}h\ti\nj & <k> "l"')),
      'word/document.xml',
    );
    expect(xml).toContain('abcdefg\u{1F58B}h i j &amp; &lt;k&gt;');
  });

  it('shows a blank about as wide as the fact', async () => {
    const xml = await part(
      withBody({ kind: 'paragraph', inlines: [text('Nomor '), blank(20), text('.')] }),
      'word/document.xml',
    );
    expect(textOf(withText(xml, 'Nomor '))).toBe(`Nomor ${'…'.repeat(10)}.`);
  });

  it('does not leave a sentence that ends in a colon behind', async () => {
    const xml = await part(
      withBody(prose('sebagai berikut:'), prose('selesai.')),
      'word/document.xml',
    );
    expect(keepsNext(withText(xml, 'sebagai berikut:'))).toBe(true);
    expect(keepsNext(withText(xml, 'selesai.'))).toBe(false);
  });
});

describe('emblems', () => {
  it('frame the label while there is no picture', async () => {
    const xml = await part(sampleModel({ parties: 2, pictures: true }), 'word/document.xml');
    const [row = ''] = rowsOf(xml);
    expect(textOf(row)).toBe('Lambang Kabupaten Merangin');
    expect(all(row, /<w:tcBorders>(?:<w:(top)\s)/g)).toHaveLength(1);
    // 22 mm high, and so 16.5 mm wide
    expect(all(row, /<wp:extent cx="(\d+)"/g)).toEqual(['593884']);
    expect(all(row, /<wp:docPr id="(\d+)"/g)).toEqual(['1']);
    expect(row).toContain('descr="Lambang Provinsi Jambi"');
  });

  it('spread evenly when several share a side', async () => {
    const model = sampleModel({ parties: 2 });
    const emblem = { side: 'left', label: 'Lambang' } as const;
    const xml = await part(
      { ...model, emblems: Array.from({ length: 7 }, () => emblem) },
      'word/document.xml',
    );
    expect(rowsOf(xml).slice(0, 3).map(textOf)).toEqual([
      'Lambang'.repeat(5),
      '',
      'LambangLambang',
    ]);
  });

  it('draw an SVG with a stand-in for programs that cannot', async () => {
    const model = sampleModel({ parties: 2 });
    const data = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const parts = await partsOf({
      ...model,
      emblems: [
        { side: 'center', label: 'Garuda', picture: { data, type: 'svg', width: 10, height: 10 } },
        { side: 'left', label: 'L', picture: { data: PIXEL, type: 'png', width: 1, height: 1 } },
      ],
    });
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
    expect(parts['word/document.xml']).toContain('svgBlip');
  });
});

describe('parties', () => {
  const table = async (ordinals: readonly string[]): Promise<string> =>
    part(
      withBody(
        ...ordinals.map(
          (ordinal): Block => ({
            kind: 'party',
            ordinal,
            name: [text('NAMA')],
            text: [text('selaku')],
          }),
        ),
        prose('selesai'),
      ),
      'word/document.xml',
    );

  it('stand in one table without lines whose rows may go on over the page', async () => {
    const xml = await table(['I.', '', 'II.']);
    const rows = rowsOf(xml).filter((row) => textOf(row).includes('selaku'));
    expect(rows.map(textOf)).toEqual(['I.NAMA:selaku', 'NAMA:selaku', 'II.NAMA:selaku']);
    for (const row of rows) expect(row).not.toContain('<w:cantSplit/>');
  });

  it('need no column for ordinals that nobody has', async () => {
    const rows = rowsOf(await table(['', ''])).filter((row) => textOf(row).includes('selaku'));
    expect(rows.map((row) => all(row, /(<w:tc>)/g).length)).toEqual([3, 3]);
  });
});

describe('table', () => {
  const rupiah: Table = {
    kind: 'table',
    columns: [
      { heading: 'Nomor Urut', kind: 'angka' },
      { heading: 'Kegiatan', kind: 'teks' },
      { heading: 'Jumlah', kind: 'rupiah' },
    ],
    rows: [
      [
        [text('1')],
        [text('Penyusunan rencana induk kawasan perbatasan')],
        [text('Rp2.500.000,00')],
      ],
      [[text('2')], [text('Pelaksanaan')], []],
    ],
    total: [[], [text('Jumlah')], [text('Rp2.500.000,00')]],
  };
  const tableXml = async (table: Table): Promise<string> =>
    all(
      await part({ ...withBody(pasal(1, 'BIAYA'), table), emblems: [] }, 'word/document.xml'),
      /(<w:tbl>.*?<\/w:tbl>)/gs,
    )[0] ?? '';

  it('repeats its head, sets numbers to the right and its sum in bold', async () => {
    const rows = rowsOf(await tableXml(rupiah));
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    expect(rows.slice(1).map((row) => all(row, /<w:jc w:val="right"(\/>)/g).length)).toEqual([
      2, 2, 2,
    ]);
    expect(all(rows[3] ?? '', /(<w:b\/>)/g)).toHaveLength(2);
    expect(all(rows[1] ?? '', /(<w:b\/>)/g)).toHaveLength(0);
  });

  it('fills the width of the text and gives room to texts', async () => {
    const xml = await tableXml(rupiah);
    const widths = all(xml, /<w:gridCol w:w="(\d+)"/g).map(Number);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) + (widths[2] ?? 0));
  });

  it('takes smaller type where numbers would break', async () => {
    const wide: Table = {
      kind: 'table',
      columns: [
        { heading: 'Kegiatan', kind: 'teks' },
        ...Array.from({ length: 5 }, () => ({ heading: 'Tahun', kind: 'rupiah' as const })),
      ],
      rows: [[[text('Jalan')], ...Array.from({ length: 5 }, () => [text('Rp12.500.000.000,00')])]],
    };
    const xml = await tableXml(wide);
    expect(xml).toContain('<w:pStyle w:val="IsiTabelRapat"/>');
    for (const width of all(xml, /<w:gridCol w:w="(\d+)"/g).slice(1)) {
      expect(Number(width)).toBeGreaterThan(1500);
    }
  });
});

describe('signatures', () => {
  const signatureRows = (xml: string): string[] =>
    rowsOf(all(xml, /(<w:tbl>(?:(?!<\/w:tbl>).)*Meterai.*?<\/w:tbl>)/gs)[0] ?? '');

  it.each([2, 3, 5, 11, 20])('of %i parties never split within a row', async (parties) => {
    const xml = await part(sampleModel({ parties, attachments: 0 }), 'word/document.xml');
    const table = all(xml, /(<w:tbl>(?:(?!<w:tbl>).)*<\/w:tbl>)/gs).at(-1) ?? '';
    const rows = rowsOf(table);
    expect(rows).toHaveLength(5 * Math.ceil(parties / 2));
    for (const [index, row] of rows.entries()) {
      expect(row).toContain('<w:cantSplit/>');
      const kept = paragraphs(row).every(keepsNext);
      // The last of the five rows of a signature lets go when the block is too tall for one page.
      if (index % 5 !== 4) expect(kept).toBe(true);
      else expect(kept).toBe(parties <= 5 && index < rows.length - 1);
    }
  });

  it('keep the closing sentence with them', async () => {
    const xml = await part(sampleModel({ parties: 20 }), 'word/document.xml');
    expect(keepsNext(withText(xml, 'Demikian Perjanjian'))).toBe(true);
  });

  it('keep the last paragraph with them when there is no closing sentence', async () => {
    const xml = await part({ ...withBody(prose('selesai.')), closing: [] }, 'word/document.xml');
    expect(keepsNext(withText(xml, 'selesai.'))).toBe(true);
  });

  it('have a dashed box for the duty stamp, the party in bold and the name underlined', async () => {
    const model = sampleModel({ parties: 3, attachments: 0 });
    const xml = await part(model, 'word/document.xml');
    expect(all(xml, /(w:val="dashed")/g)).toHaveLength(3 * 4);
    const [head = ''] = signatureRows(xml);
    expect(all(head, /(<w:b\/>)/g)).toHaveLength(2);
    expect(withText(xml, 'NAMA WALI KOTA SUNGAI PENUH')).toBeTruthy();
    expect(xml).toMatch(/<w:pStyle w:val="NamaPenandaTangan"\/>/);
  });

  it('do not underline a blank name', async () => {
    const xml = await part(sampleModel({ parties: 2, rancangan: true }), 'word/document.xml');
    const [names = ''] = signatureRows(xml).slice(4);
    expect(all(names, /<w:pStyle w:val="(\w+)"/g)).toEqual(
      expect.arrayContaining(['TandaTangan', 'NamaPenandaTangan']),
    );
  });

  it('put witnesses below, under their heading', async () => {
    const xml = await part(
      sampleModel({ parties: 2, witnesses: true, attachments: 0 }),
      'word/document.xml',
    );
    expect(keepsNext(withText(xml, 'SAKSI-SAKSI'))).toBe(true);
    expect(xml.indexOf('SAKSI I,')).toBeGreaterThan(xml.indexOf('SAKSI-SAKSI'));
    // A table at the very end is followed by a paragraph.
    expect(xml).toMatch(/<\/w:tbl><w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr>/);
  });
});

describe('footer', () => {
  it('counts the pages and has a box for each party', async () => {
    const xml = await part(sampleModel({ parties: 11 }), 'word/footer1.xml');
    expect(all(xml, /<w:instrText[^>]*> (\w+) </g)).toEqual(['PAGE', 'NUMPAGES']);
    expect(rowsOf(xml).map((row) => all(row, /Paraf (PIHAK [A-Z ]+)</g).length)).toEqual([6, 5]);
  });

  it('has no box when nobody initials', async () => {
    const xml = await part(sampleModel({ parties: 2, initials: false }), 'word/footer1.xml');
    expect(xml).not.toContain('<w:tbl>');
    expect(textOf(xml)).toBe('Halaman 1 dari 1');
  });
});

describe('attachments', () => {
  it('start a page under a heading that is written in capitals', async () => {
    const parts = await partsOf(sampleModel({ parties: 2 }));
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Lampiran">(?:(?!<\/w:style>).)*<w:pageBreakBefore\/>(?:(?!<\/w:style>).)*<w:caps\/>/,
    );
    expect(all(parts['word/document.xml'] ?? '', /(<w:pStyle w:val="Lampiran"\/>)/g)).toHaveLength(
      2,
    );
  });
});

describe('rancangan', () => {
  it('has the watermark behind every page and its open findings on the last', async () => {
    const parts = await partsOf(sampleModel({ parties: 2, rancangan: true }));
    expect(parts['word/header1.xml']).toContain('id="PowerPlusWaterMarkObject1"');
    expect(parts['word/header1.xml']).toContain('string="RANCANGAN"');
    expect(parts['word/document.xml']).toContain('<w:headerReference w:type="default"');
    const xml = parts['word/document.xml'] ?? '';
    expect(withText(xml, 'TEMUAN YANG MASIH TERBUKA')).toContain('<w:pageBreakBefore/>');
    expect(textOf(paragraphs(xml).at(-1) ?? '')).toBe(
      'Nama penanda tangan PIHAK KEDUA belum diisi.',
    );
    expect(parts['docProps/core.xml']).toContain('Rancangan</cp:contentStatus>');
  });

  it('has no page of findings without findings', async () => {
    const model: DocumentModel = { ...sampleModel({ parties: 2 }), rancangan: { findings: [] } };
    const parts = await partsOf(model);
    expect(parts['word/header1.xml']).toContain('RANCANGAN');
    expect(parts['word/document.xml']).not.toContain('TEMUAN');
  });

  it('is not what a finished document looks like', async () => {
    const parts = await partsOf(sampleModel({ parties: 2 }));
    expect(parts['word/header1.xml']).toBeUndefined();
    expect(parts['docProps/core.xml']).not.toContain('contentStatus');
  });
});
