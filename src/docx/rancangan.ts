import { type FileChild, Header, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Numbering } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import { clean } from './xml.ts';

/** The word RANCANGAN behind the text of every page, as the watermark command of Word sets it. */
export function watermark(font: string): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [
          new TextWatermark({
            text: 'RANCANGAN',
            font: clean(font),
            color: 'C0C0C0',
            opacity: 0.4,
          }),
        ],
      }),
    ],
  });
}

/** The last page of a RANCANGAN: what is still open. Without open findings there is none. */
export function openFindings(numbering: Numbering, findings: readonly string[]): FileChild[] {
  if (findings.length === 0) return [];
  const id = numbering.plainList('angka', 0);
  return [
    new Paragraph({
      style: 'JudulBagian',
      pageBreakBefore: true,
      children: [new TextRun('TEMUAN YANG MASIH TERBUKA')],
    }),
    new Paragraph({
      style: 'Isi',
      keepNext: true,
      children: [
        new TextRun(
          'Halaman ini bukan bagian dari naskah. Naskah masih berupa rancangan karena hal-hal berikut belum selesai:',
        ),
      ],
    }),
    ...findings.map((finding) =>
      paragraph({
        style: 'Daftar',
        num: { id, level: 0 },
        children: [new TextRun(clean(finding))],
      }),
    ),
  ];
}
