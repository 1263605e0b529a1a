import {
  AlignmentType,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ChecklistForm } from '../format/checklist-words.ts';
import { normaliseArchive } from './archive.ts';
import { pageFooter } from './footer.ts';
import { geometry, twips } from './measure.ts';
import { createNumbering } from './numbering.ts';
import { coreXml } from './properties.ts';
import { SETTINGS_XML } from './settings.ts';
import { stylesXml } from './styles.ts';
import { clean } from './xml.ts';

const PAGE = { font: 'Arial', paper: 'A4', sizePt: 10 } as const;
const PADDING = twips(1.5);
const BOX = twips(9);
const BASIS = twips(44);
const ANSWER = twips(40);
const GREY = 'E7E6E6';

/**
 * A checklist as a form to fill in, in a meeting or beside a document of Word: a head, and one table with a box,
 * what to check, its provisions and room for an answer. The same form gives the same bytes.
 */
export async function checklistDocx(form: ChecklistForm): Promise<Uint8Array> {
  const sheet = geometry(PAGE);
  const margin = twips(20);
  const width = sheet.width - 2 * margin;
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: sheet.width, height: sheet.height },
            margin: {
              top: margin,
              right: margin,
              bottom: margin,
              left: margin,
              header: sheet.edge,
              footer: sheet.edge,
            },
          },
        },
        footers: { default: pageFooter([], width, form.footer) },
        children: pages(form, width),
      },
    ],
  });
  const { title, kind } = form;
  const archive = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/numbering.xml', data: createNumbering([]).xml() },
    { path: 'word/styles.xml', data: stylesXml(PAGE) },
    { path: 'word/settings.xml', data: SETTINGS_XML },
    {
      path: 'docProps/core.xml',
      data: coreXml({
        properties: { title, subject: kind, creator: '', keywords: [] },
      }),
    },
  ]);
  return normaliseArchive(new Uint8Array(archive));
}

function pages(form: ChecklistForm, width: number): FileChild[] {
  const { title, intro, groups, closing } = form;
  return [
    text('JudulNaskah', title.toUpperCase()),
    text('Isi', ''),
    headTable(form, width),
    text('Isi', ''),
    text('Isi', intro),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...columnsOf(width)],
      layout: TableLayoutType.FIXED,
      margins: { left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
      rows: [
        headRow(form, width),
        ...groups.flatMap((group, i) => groupRows(form, group, i, width)),
      ],
    }),
    text('Isi', ''),
    text('Isi', closing),
  ];
}

const columnsOf = (width: number): readonly number[] => [
  BOX,
  width - BOX - BASIS - ANSWER,
  BASIS,
  ANSWER,
];

const text = (style: string, words: string, options: { readonly bold?: boolean } = {}): Paragraph =>
  new Paragraph({
    style,
    ...(style === 'Isi' ? { alignment: AlignmentType.LEFT } : {}),
    children: [new TextRun({ text: clean(words), ...options })],
  });

/** What the list is of, and the places for the one who checks. */
function headTable({ facts, blanks }: ChecklistForm, width: number): Table {
  const name = twips(42);
  const row = (label: string, value: string, filled: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        cell(name, [text('IsiTabel', label, { bold: true })], { grey: true }),
        cell(width - name, [text('IsiTabel', value, { bold: filled })]),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [name, width - name],
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    rows: [
      ...facts.map(([label, value]) => row(label, value, true)),
      ...blanks.map((label) => row(label, '', false)),
    ],
  });
}

function headRow({ columns }: ChecklistForm, width: number): TableRow {
  const words = ['□', ...columns];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columnsOf(width).map((size, i) =>
      cell(size, [text('KepalaTabel', words[i] ?? '')], { grey: true }),
    ),
  });
}

type Group = ChecklistForm['groups'][number];

/** A row with the name of the group, its duties, and its questions below a line of their own. */
function groupRows(form: ChecklistForm, group: Group, index: number, width: number): TableRow[] {
  const duties = group.items.filter(({ question }) => !question);
  const questions = group.items.filter(({ question }) => question);
  return [
    wideRow(`${String.fromCharCode(65 + index)}. ${group.title}`, width, true),
    ...duties.map((item) => itemRow(form, item, width)),
    ...(questions.length === 0 ? [] : [wideRow(form.questions, width, false)]),
    ...questions.map((item) => itemRow(form, item, width)),
  ];
}

function wideRow(words: string, width: number, grey: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 4,
        width: { size: width, type: WidthType.DXA },
        ...(grey ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: GREY } } : {}),
        children: [
          new Paragraph({
            style: 'IsiTabel',
            keepNext: true,
            children: [new TextRun({ text: clean(words), bold: true, italics: !grey })],
          }),
        ],
      }),
    ],
  });
}

function itemRow(
  { yes, no }: ChecklistForm,
  item: Group['items'][number],
  width: number,
): TableRow {
  const [box = 0, what = 0, basis = 0, answer = 0] = columnsOf(width);
  return new TableRow({
    cantSplit: true,
    children: [
      cell(box, [
        new Paragraph({
          style: 'IsiTabel',
          alignment: AlignmentType.CENTER,
          children: [new TextRun('□')],
        }),
      ]),
      cell(what, [text('IsiTabel', item.text)]),
      cell(basis, [text('IsiTabelRapat', item.basis)]),
      cell(answer, [text('IsiTabelRapat', `${yes} / ${no}:`)]),
    ],
  });
}

const cell = (
  size: number,
  children: readonly Paragraph[],
  { grey = false }: { readonly grey?: boolean } = {},
): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(grey ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: GREY } } : {}),
    children,
  });
