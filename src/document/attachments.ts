import { type Draft, isMap, listAt, textAt, valueAt } from '../core/draft/draft.ts';
import { roman } from '../core/words/ordinal.ts';
import { inCapitals, inlines, type References } from './inlines.ts';
import type { Attachment, Block } from './model.ts';
import { type NumberedNode, numberedUnlessOnly, type Place } from './numbering.ts';
import { sentenceBlocks } from './paragraphs.ts';
import { butirNode } from './standing-text.ts';
import { type RowsOf, tableBlock } from './tables.ts';
import type { Tongue } from './tongue.ts';

/** An attachment of the draft with its items numbered. */
export interface NumberedAttachment {
  readonly facts: Draft;
  readonly root: Place;
  readonly items: readonly NumberedNode[];
}

/** The depth of the first number in an attachment: "1.". */
const ANGKA = 2;

/** The attachments in order; an only one bears no number. */
export function numberedAttachments(
  draft: Draft,
  { annex, and }: Tongue,
  prefix: string,
): NumberedAttachment[] {
  const all = listAt(draft, 'lampiran').filter(isMap);
  return all.map((facts, i) => {
    const root: Place = {
      bookmark: `${prefix}lampiran_${i + 1}`,
      label: annex(all.length === 1 ? undefined : roman(i + 1)),
      depth: 'pasal',
      above: [],
    };
    const items = numberedUnlessOnly(listAt(facts, 'isi').map(butirNode), ANGKA, root, and);
    return { facts, root, items: startingAgain(items) };
  });
}

/** The first number of an attachment is the first of its count. */
function startingAgain([first, ...rest]: readonly NumberedNode[]): NumberedNode[] {
  if (first === undefined) return [];
  return first.place === undefined
    ? [{ ...first, children: startingAgain(first.children) }, ...rest]
    : [{ ...first, restart: true }, ...rest];
}

/** What markup calls the attachments. */
export function attachmentNames(all: readonly NumberedAttachment[]): References['attachments'] {
  return new Map(
    all.map(({ facts, root }, i) => [
      textAt(facts, 'kunci') ?? String(i + 1),
      { bookmark: root.bookmark, label: root.label },
    ]),
  );
}

/** An attachment as it prints; one without anything in it shows a blank. */
export function attachmentOf(
  { facts, root, items }: NumberedAttachment,
  references: References,
  rowsOf: RowsOf,
): Attachment {
  const table = valueAt(facts, 'tabel');
  const file = textAt(facts, 'berkas');
  const blocks: Block[] = [
    ...items.flatMap((item) => sentenceBlocks(item, { references, within: root, rowsOf })),
    ...(isMap(table) ? [tableBlock(table, references, undefined, rowsOf)] : []),
    ...(file === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            align: 'center' as const,
            inlines: inlines(`(naskah lampiran terpisah: ${file})`, references),
          },
        ]),
  ];
  return {
    bookmark: root.bookmark,
    label: root.label.toUpperCase(),
    name: root.label,
    title: inCapitals(inlines(textAt(facts, 'judul') ?? '<kosong:30>', references, root)),
    blocks:
      blocks.length > 0
        ? blocks
        : [{ kind: 'paragraph', inlines: inlines('<kosong:80>', references) }],
  };
}
