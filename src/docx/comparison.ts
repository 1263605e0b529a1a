import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Table } from '../document/model.ts';
import type { Writing } from './blocks.ts';
import { dataTable } from './data-table.ts';

/** The last page of an amendment: what it changes, old beside new. It is no part of the document. */
export function comparison(writing: Writing, table: Table): FileChild[] {
  return [
    new Paragraph({
      style: 'JudulBagian',
      pageBreakBefore: true,
      children: [new TextRun('MATRIKS PERUBAHAN')],
    }),
    new Paragraph({
      style: 'Isi',
      keepNext: true,
      children: [
        new TextRun(
          'Halaman ini bukan bagian dari naskah; gunanya untuk membandingkan perubahannya:',
        ),
      ],
    }),
    dataTable(writing.targets, table, writing, 0),
    new Paragraph({ style: 'Jeda' }),
  ];
}
