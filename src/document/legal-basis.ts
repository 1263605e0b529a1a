import { type Draft, listAt } from '../core/draft/draft.ts';
import { expandCitation } from '../core/law/dasar-hukum.ts';
import type { Law } from '../core/law/law.ts';
import type { Path } from '../core/path.ts';
import { inlines, type References } from './inlines.ts';
import type { PlainList } from './model.ts';
import type { PasalNode } from './node.ts';
import { listItem, positionOf } from './punctuate.ts';

/** The regulations, each written out as of a day; one blank where the draft leaves the list blank. */
export function citedTexts(
  draft: Draft,
  blanks: readonly Path[],
  law: Law,
  asOf: string,
): string[] {
  const cited = listAt(draft, 'dasar_hukum').filter((item) => typeof item === 'string');
  return cited.length === 0 && blanks.some(([key]) => key === 'dasar_hukum')
    ? ['<kosong:60>']
    : cited.map((text) => expandCitation(law, text, asOf));
}

/** The legal basis as a numbered list of the opening. */
export function basisList(cited: readonly string[], references: References): PlainList {
  return {
    kind: 'list',
    format: 'angka',
    items: cited.map((text, i) => ({
      label: `${i + 1}.`,
      inlines: inlines(listItem(text, positionOf(i, cited.length)), references),
    })),
  };
}

/** The legal basis as a pasal, where the house style wants one. */
export function basisPasal(cited: readonly string[], documentName: string): PasalNode {
  return {
    key: 'dasar_hukum',
    heading: 'Dasar Hukum',
    ayat: [
      {
        text: `${documentName} ini dilaksanakan berdasarkan:`,
        children: cited.map((text) => ({ text, children: [] })),
      },
    ],
  };
}
