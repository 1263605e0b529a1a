import type { DocumentModel } from '../document/model.ts';
import { LEVELS } from './levels.ts';
import { twips } from './measure.ts';
import { NASKAH_NUM } from './numbering.ts';
import { DECLARATION, escapeXml, WORD_NAMESPACE } from './xml.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Children of `w:pPr`, in the order of the schema. */
  readonly paragraph?: string;
  /** Children of `w:rPr`, in the order of the schema. */
  readonly run?: string;
}

const KEEP = '<w:keepNext/><w:keepLines/>';
const BOLD = '<w:b/><w:bCs/>';
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
const tight = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="240" w:lineRule="auto"/>`;
const jc = (align: 'both' | 'center' | 'left' | 'right'): string => `<w:jc w:val="${align}"/>`;
const size = (pt: number): string =>
  `<w:sz w:val="${Math.round(pt * 2)}"/><w:szCs w:val="${Math.round(pt * 2)}"/>`;
const number = (ilvl: number): string =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${NASKAH_NUM}"/></w:numPr>`;

/** The size of the type in a table, in points. */
export const tableSize = (sizePt: number): number => Math.max(9, sizePt - 1);
export const CLOSE_TABLE_SIZE = 8;

/**
 * The styles part: every look of the document is a named style, so that a person who changes a
 * style in Word changes all its paragraphs, and one who applies "Ayat" gets the next number.
 */
export function stylesXml({ font, sizePt }: DocumentModel['page'], locale = 'id-ID'): string {
  const styles: Style[] = [
    { id: 'Normal', name: 'Normal' },
    {
      id: 'JudulNaskah',
      name: 'Judul Naskah',
      basedOn: 'Normal',
      paragraph: `${KEEP}${jc('center')}`,
      run: BOLD,
    },
    { id: 'Isi', name: 'Isi', basedOn: 'Normal', paragraph: `${spacing(0, 6)}${jc('both')}` },
    {
      id: 'Pasal',
      name: 'Pasal',
      basedOn: 'Normal',
      next: 'Isi',
      paragraph: `${KEEP}${number(0)}${spacing(12, 6)}${jc('center')}<w:outlineLvl w:val="0"/>`,
      run: BOLD,
    },
    {
      id: 'Bagian',
      name: 'Bagian',
      basedOn: 'Normal',
      next: 'Isi',
      paragraph: `${KEEP}${number(0)}${spacing(12, 6)}${jc('left')}<w:outlineLvl w:val="0"/>`,
      run: BOLD,
    },
    ...itemStyles(),
    {
      id: 'Daftar',
      name: 'Daftar',
      basedOn: 'Normal',
      paragraph: `${spacing(0, 4)}${jc('both')}`,
    },
    {
      id: 'Lampiran',
      name: 'Lampiran',
      basedOn: 'Normal',
      next: 'Isi',
      paragraph: `${KEEP}<w:pageBreakBefore/>${spacing(0, 12)}${jc('center')}<w:outlineLvl w:val="0"/>`,
      // Capitals by format: a reference in a sentence prints "Lampiran I".
      run: `${BOLD}<w:caps/>`,
    },
    {
      id: 'JudulBagian',
      name: 'Judul Bagian',
      basedOn: 'Normal',
      next: 'Isi',
      paragraph: `${KEEP}${spacing(12, 6)}${jc('center')}`,
      run: BOLD,
    },
    {
      id: 'Komparisi',
      name: 'Komparisi',
      basedOn: 'Normal',
      paragraph: `${spacing(0, 6)}${jc('both')}`,
    },
    ...tableStyles('', 'Tabel', tableSize(sizePt)),
    ...tableStyles('Rapat', 'Tabel Rapat', CLOSE_TABLE_SIZE),
    {
      id: 'TandaTangan',
      name: 'Tanda Tangan',
      basedOn: 'Normal',
      paragraph: `<w:keepLines/>${tight(0, 0)}${jc('center')}`,
    },
    {
      id: 'NamaPenandaTangan',
      name: 'Nama Penanda Tangan',
      basedOn: 'TandaTangan',
      run: `${BOLD}<w:u w:val="single"/>`,
    },
    {
      id: 'Meterai',
      name: 'Meterai',
      basedOn: 'TandaTangan',
      run: `<w:color w:val="595959"/>${size(8)}`,
    },
    {
      id: 'Lambang',
      name: 'Lambang',
      basedOn: 'Normal',
      paragraph: `<w:keepNext/>${tight(0, 0)}${jc('center')}`,
      run: size(8),
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      paragraph: tight(0, 0),
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: `${tight(3, 0)}${jc('right')}`,
      run: size(9),
    },
    {
      id: 'Paraf',
      name: 'Paraf',
      basedOn: 'Normal',
      paragraph: `${tight(0, 0)}${jc('center')}`,
      run: size(7),
    },
    {
      id: 'Jeda',
      name: 'Jeda',
      basedOn: 'Normal',
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
      run: size(2),
    },
  ];
  return [
    DECLARATION,
    `<w:styles xmlns:w="${WORD_NAMESPACE}">`,
    defaults(font, sizePt, locale),
    styles.map(styleXml).join(''),
    OTHER_DEFAULTS,
    '</w:styles>',
  ].join('');
}

const NAMES: Readonly<Record<string, string>> = {
  HurufKurung: 'Huruf Kurung',
  AngkaKurung: 'Angka Kurung',
};

/** Their indents come from the levels of the list they are linked with. */
function itemStyles(): Style[] {
  return Object.values(LEVELS).map(({ style, ilvl }) => ({
    id: style,
    name: NAMES[style] ?? style,
    basedOn: 'Normal',
    paragraph: `${number(ilvl)}${spacing(0, 4)}${jc('both')}`,
  }));
}

function tableStyles(suffix: string, name: string, sizePt: number): Style[] {
  return [
    {
      id: `IsiTabel${suffix}`,
      name: `Isi ${name}`,
      basedOn: 'Normal',
      paragraph: tight(2, 2),
      run: size(sizePt),
    },
    {
      id: `KepalaTabel${suffix}`,
      name: `Kepala ${name}`,
      basedOn: `IsiTabel${suffix}`,
      paragraph: `<w:keepNext/>${jc('center')}`,
      run: BOLD,
    },
  ];
}

function defaults(font: string, sizePt: number, locale: string): string {
  const face = escapeXml(font);
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:eastAsia="${face}"` +
    ` w:hAnsi="${face}" w:cs="${face}"/>${size(sizePt)}` +
    `<w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="276"' +
    ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  );
}

function styleXml({ id, name, basedOn, next, paragraph, run }: Style): string {
  return [
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

const OTHER_DEFAULTS =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
  '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>' +
  '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  `<w:top w:w="0" w:type="dxa"/><w:left w:w="${twips(1.5)}" w:type="dxa"/>` +
  `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="${twips(1.5)}" w:type="dxa"/>` +
  '</w:tblCellMar></w:tblPr></w:style>';
