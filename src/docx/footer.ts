import { Footer, Paragraph, TextRun } from 'docx';
import { field } from './fields.ts';
import { type GridRow, grid } from './grid.ts';
import { twips } from './measure.ts';
import { clean } from './xml.ts';

const PER_ROW = 7;
const BOX_HEIGHT = twips(11);
const WIDEST_BOX = twips(30);

/** The foot of every page: a box for the initials of each party, and the number of the page, in figures alone where `words.page` is empty. */
export function pageFooter(
  initials: readonly string[],
  width: number,
  words: { readonly page: string; readonly of: string } = { page: 'Halaman', of: 'dari' },
): Footer {
  return new Footer({
    children: [
      // Between the last line of the text and the boxes.
      new Paragraph({ style: 'Jeda' }),
      ...(initials.length === 0 ? [] : [grid(boxRows(initials, width), width)]),
      new Paragraph({
        style: 'Footer',
        children: [
          ...(words.page === '' ? [] : [new TextRun(`${words.page} `)]),
          ...field('PAGE', '1'),
          new TextRun(` ${words.of} `),
          ...field('NUMPAGES', '1'),
        ],
      }),
    ],
  });
}

/** Rows as even as possible, the boxes at the right of the sheet and under one another. */
function boxRows(initials: readonly string[], width: number): GridRow[] {
  const rowCount = Math.ceil(initials.length / PER_ROW);
  const perRow = Math.ceil(initials.length / rowCount);
  const box = Math.min(WIDEST_BOX, Math.floor(width / perRow));
  const start = width - box * perRow;
  return Array.from({ length: rowCount }, (_, row) => ({
    height: BOX_HEIGHT,
    filler: () => paraf(''),
    cells: initials.slice(row * perRow, (row + 1) * perRow).map((party, index) => ({
      from: start + index * box,
      to: start + (index + 1) * box,
      frame: 'single' as const,
      children: [paraf(`Paraf ${party}`)],
    })),
  }));
}

const paraf = (text: string): Paragraph =>
  new Paragraph({ style: 'Paraf', children: [new TextRun(clean(text))] });
