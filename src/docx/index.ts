/**
 * Turns a document model into a Word document. The only importer of the library `docx`.
 *
 * The library writes the text, the tables, the pictures and the relations; the numbering, styles,
 * settings and core properties parts are written here, because the library adds its own to them.
 */
import { Document, type FileChild, Packer, PageOrientation, Paragraph } from 'docx';
import type { DocumentModel, Edition, Signature, SignatureBlock } from '../document/model.ts';
import { isNormalised, normaliseArchive } from './archive.ts';
import { attachments } from './attachments.ts';
import { bodyBlocks, closingParagraphs, type Writing } from './blocks.ts';
import { type Column, columns, columnWidth } from './columns.ts';
import { comparison } from './comparison.ts';
import { pageFooter } from './footer.ts';
import { bold } from './inlines.ts';
import { geometry } from './measure.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { coreXml } from './properties.ts';
import { openFindings, watermark } from './rancangan.ts';
import { SETTINGS_XML } from './settings.ts';
import { signatures } from './signatures.ts';
import { stylesXml } from './styles.ts';
import { collectTargets } from './targets.ts';
import { emblems, title } from './title-block.ts';

/**
 * Renders a document, or one in several languages. The same model gives the same bytes on any machine,
 * in any time zone and whatever was rendered before.
 *
 * @throws Error when the model refers to a bookmark that nothing has, or two places share one:
 * defects of the caller, not of a draft.
 */
export async function renderDocx(document: DocumentModel | Edition): Promise<Uint8Array> {
  const edition = asEdition(document);
  const [model] = edition.versions;
  const { font, landscape = false } = model.page;
  const sheet = geometry(model.page);
  const numbering = createNumbering(edition.versions);
  const locale = localeOf(model.language);
  const { initials, neutral } = model.footer;
  const word = new Document({
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
        footers: {
          default: pageFooter(
            initials,
            sheet.textWidth,
            neutral === true ? { page: '', of: '/' } : undefined,
          ),
        },
        children: pages(edition, numbering, sheet.textWidth),
      },
    ],
  });
  const overrides = [
    // After the pages, which give out the numbers of the lists.
    { path: 'word/numbering.xml', data: numbering.xml() },
    { path: 'word/styles.xml', data: stylesXml(model.page, locale) },
    { path: 'word/settings.xml', data: SETTINGS_XML },
    { path: 'docProps/core.xml', data: coreXml(model, locale) },
  ];
  const archive = await Packer.toArrayBuffer(word, undefined, overrides);
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
function pages(edition: Edition, numbering: Numbering, textWidth: number): FileChild[] {
  const targets = collectTargets(edition.versions);
  const [first] = edition.versions;
  const beside = edition.arrangement === 'kolom' ? edition.versions[1] : undefined;
  const written = edition.versions.map((model, version): WrittenVersion => {
    const language = model.language === first.language ? undefined : localeOf(model.language);
    return {
      model,
      version,
      writing: {
        targets: {
          get: (key) => targets.get(key),
          ...(language === undefined ? {} : { language }),
        },
        numbering,
        textWidth,
        sizePt: model.page.sizePt,
        pasalNum: numbering.pasal(version),
        linked: version === 0,
        headings: model.headings.place,
      },
    };
  });
  const [left, right] = written;
  const text =
    beside === undefined || left === undefined || right === undefined
      ? written.flatMap(wholeVersion)
      : sideBySide(left, right, textWidth);
  const findings = openFindings(numbering, first.rancangan?.findings ?? []);
  // A document of Word cannot end in a table.
  const ends =
    findings.length > 0 ||
    written.some(({ model }) => model.attachments.length > 0 || model.comparison !== undefined);
  return [...text, ...(ends ? findings : [new Paragraph({ style: 'Jeda' })])];
}

interface WrittenVersion {
  readonly model: DocumentModel;
  readonly version: number;
  readonly writing: Writing;
}

/** A version from its emblems to its attachments; each but the first starts a page. */
function wholeVersion({ model, version, writing }: WrittenVersion): FileChild[] {
  const { targets, textWidth } = writing;
  const signed = model.signatures.rows.length > 0;
  return [
    ...(version === 0 ? [] : [new Paragraph({ style: 'Jeda', pageBreakBefore: true })]),
    ...emblems(model.emblems, textWidth, version),
    ...title(targets, model.title),
    ...bodyBlocks(writing, model.body, signed && model.closing.length === 0),
    ...closingParagraphs(writing, model, signed),
    ...signatures(targets, model.signatures, textWidth),
    ...(model.tail === undefined
      ? []
      : [new Paragraph({ style: 'Jeda' }), ...bodyBlocks(writing, model.tail, false)]),
    ...attachments(writing, version, model.attachments),
    ...(model.comparison === undefined ? [] : comparison(writing, model.comparison)),
  ];
}

/** Two versions in columns up to the closing words; they are signed once, below both. */
function sideBySide(left: WrittenVersion, right: WrittenVersion, textWidth: number): FileChild[] {
  const narrow = ({ model, writing }: WrittenVersion): Column => ({
    model,
    writing: { ...writing, textWidth: columnWidth(textWidth), ragged: true },
  });
  return [
    ...emblems(left.model.emblems, textWidth),
    columns(narrow(left), narrow(right), textWidth),
    new Paragraph({ style: 'Jeda', keepNext: true }),
    ...signatures(
      left.writing.targets,
      inBothLanguages(left.model.signatures, right.model.signatures),
      textWidth,
    ),
    ...attachments(left.writing, left.version, left.model.attachments),
    ...attachments(right.writing, right.version, right.model.attachments),
  ];
}

/** The words of a signature in both languages, its name once. */
function inBothLanguages(one: SignatureBlock, other: SignatureBlock): SignatureBlock {
  return {
    ...one,
    rows: one.rows.map((row, i) =>
      row.map((signature, j): Signature => {
        const twin = other.rows[i]?.[j];
        return twin === undefined
          ? signature
          : {
              ...signature,
              above: [
                ...signature.above,
                ...(twin.party.length > 0 ? [bold(twin.party)] : []),
                ...twin.above,
              ],
              below: [...signature.below, ...twin.below],
            };
      }),
    ),
  };
}

function asEdition(document: DocumentModel | Edition): Edition {
  return 'versions' in document ? document : { versions: [document], arrangement: 'berurutan' };
}

/** The locale by which Word checks the spelling of a language. */
function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

const LOCALES: Readonly<Record<string, string>> = {
  id: 'id-ID',
  en: 'en-GB',
  ms: 'ms-MY',
  zh: 'zh-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
  th: 'th-TH',
  vi: 'vi-VN',
  tl: 'fil-PH',
  ar: 'ar-SA',
  de: 'de-DE',
  fr: 'fr-FR',
  nl: 'nl-NL',
  es: 'es-ES',
  pt: 'pt-PT',
  ru: 'ru-RU',
  it: 'it-IT',
  tr: 'tr-TR',
};
