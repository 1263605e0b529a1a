/**
 * Turns a document model into a Word document. The only importer of the library `docx`.
 *
 * The library writes the text, the tables, the pictures and the relations; the numbering, styles,
 * settings and core properties parts are written here, because the library adds its own to them.
 */
import { Document, type FileChild, Packer, PageOrientation, Paragraph } from 'docx';
import type { DocumentModel } from '../document/model.ts';
import { isNormalised, normaliseArchive } from './archive.ts';
import { attachments } from './attachments.ts';
import { ALIGN, bodyBlocks, type Writing } from './blocks.ts';
import { comparison } from './comparison.ts';
import { pageFooter } from './footer.ts';
import { runs } from './inlines.ts';
import { geometry } from './measure.ts';
import { createNumbering } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import { coreXml } from './properties.ts';
import { openFindings, watermark } from './rancangan.ts';
import { SETTINGS_XML } from './settings.ts';
import { signatures } from './signatures.ts';
import { stylesXml } from './styles.ts';
import { collectTargets } from './targets.ts';
import { emblems, title } from './title-block.ts';

/**
 * Renders a document. The same model gives the same bytes on any machine, in any time zone and
 * whatever was rendered before.
 *
 * @throws Error when the model refers to a bookmark that nothing has, or two places share one:
 * defects of the caller, not of a draft.
 */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const { font, sizePt, lettered = false, landscape = false } = model.page;
  const sheet = geometry(model.page);
  const numbering = createNumbering(model.attachments, lettered);
  const writing: Writing = {
    targets: collectTargets(model),
    numbering,
    textWidth: sheet.textWidth,
    sizePt,
    lettered,
  };
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            // The library turns a sheet that lies: it wants the sides of an upright one.
            size: landscape
              ? {
                  width: sheet.height,
                  height: sheet.width,
                  orientation: PageOrientation.LANDSCAPE,
                }
              : { width: sheet.width, height: sheet.height },
            margin: {
              top: sheet.top,
              right: sheet.right,
              bottom: sheet.bottom,
              left: sheet.left,
              header: sheet.edge,
              footer: sheet.edge,
            },
          },
        },
        ...(model.rancangan === undefined ? {} : { headers: { default: watermark(font) } }),
        footers: { default: pageFooter(model.footer.initials, sheet.textWidth) },
        children: pages(model, writing),
      },
    ],
  });
  const overrides = [
    // After the pages, which give out the numbers of the lists.
    { path: 'word/numbering.xml', data: numbering.xml() },
    { path: 'word/styles.xml', data: stylesXml(model.page) },
    { path: 'word/settings.xml', data: SETTINGS_XML },
    { path: 'docProps/core.xml', data: coreXml(model) },
  ];
  const archive = await Packer.toArrayBuffer(document, undefined, overrides);
  return normaliseArchive(new Uint8Array(archive));
}

/**
 * Whether a file is a document that `renderDocx` wrote and nobody has saved since, so that writing
 * it again loses no one's work.
 */
export function isMadeHere(bytes: Uint8Array): boolean {
  return isNormalised(bytes);
}

export { checklistDocx } from './checklist.ts';

/** Everything between header and footer, in order. */
function pages(model: DocumentModel, writing: Writing): FileChild[] {
  const { targets, numbering, textWidth } = writing;
  const signed = model.signatures.rows.length > 0;
  const following = [
    ...attachments(writing, model.attachments),
    ...(model.comparison === undefined ? [] : comparison(writing, model.comparison)),
    ...openFindings(numbering, model.rancangan?.findings ?? []),
  ];
  return [
    ...emblems(model.emblems, textWidth),
    ...title(targets, model.title),
    ...bodyBlocks(writing, model.body, signed && model.closing.length === 0),
    ...model.closing.map((closing) =>
      paragraph({
        style: 'Isi',
        keepNext: signed,
        align: closing.align === undefined ? undefined : ALIGN[closing.align],
        children: runs(targets, closing.inlines),
      }),
    ),
    ...signatures(targets, model.signatures, textWidth),
    ...(model.tail === undefined
      ? []
      : [new Paragraph({ style: 'Jeda' }), ...bodyBlocks(writing, model.tail, false)]),
    // A document of Word cannot end in a table.
    ...(following.length === 0 ? [new Paragraph({ style: 'Jeda' })] : following),
  ];
}
