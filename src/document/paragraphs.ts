import { inCapitals, inlines, type References, sentenceStart } from './inlines.ts';
import type { Block, Inline } from './model.ts';
import { isForeign, type NumberedNode, type NumberedPasal, type Place } from './numbering.ts';
import {
  bare,
  conjunctionOf,
  lead,
  listItem,
  markOf,
  type Position,
  positionOf,
  sentence,
} from './punctuate.ts';
import { type RowsOf, tableBlock } from './tables.ts';

/** What every paragraph is written with: the references, the pasal it stands in, the files of tables. */
export interface Setting {
  readonly references: References;
  /** The pasal or attachment around a text, so that references to itself are short. */
  readonly within?: Place;
  readonly rowsOf: RowsOf;
}

/** A numbered pasal as blocks: its heading, then every ayat and what lies below. */
export function pasalBlocks(
  pasal: NumberedPasal,
  references: References,
  rowsOf: RowsOf,
  withHeading = true,
): Block[] {
  const { place, node, ayat } = pasal;
  const setting = { references, within: place, rowsOf };
  const { bookmark, label } = place;
  const words = inCapitals(inlines(node.heading, references, place));
  const heading: Block = isForeign(place)
    ? { kind: 'quoted-pasal', label, heading: words }
    : { kind: 'pasal', bookmark, label, heading: words };
  return [
    ...(withHeading ? [heading] : []),
    ...ayat.flatMap((one) => sentenceBlocks(one, setting)),
  ];
}

/** An ayat (or a paragraph of an attachment): a sentence, its list, its closing words. */
export function sentenceBlocks(numbered: NumberedNode, setting: Setting): Block[] {
  const { text } = numbered.node;
  const words = inlines(hasMore(numbered) ? lead(text) : sentence(text), ...place(setting));
  return [paragraph(numbered, sentenceStart(words)), ...below(numbered, setting, '.')];
}

const place = ({ references, within }: Setting): [References, Place | undefined] => [
  references,
  within,
];

const hasMore = ({ node, children }: NumberedNode): boolean =>
  children.length > 0 || node.table !== undefined;

/** What stands below a paragraph: its table, its items, its closing words. `end` closes the last item. */
function below({ node, children, depth }: NumberedNode, setting: Setting, end: string): Block[] {
  const { after, table, text } = node;
  const { tongue } = setting.references;
  const conjunction = conjunctionOf(
    children.map((child) => child.node.text),
    tongue.and,
  );
  const last = after === undefined ? end : ',';
  return [
    ...(table === undefined ? [] : [tableBlock(table, setting.references, depth, setting.rowsOf)]),
    ...children.flatMap((child, i) =>
      itemBlocks(child, setting, {
        before: text,
        position: positionOf(i, children.length),
        last,
        conjunction,
      }),
    ),
    ...(after === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            ...(depth === undefined ? {} : { indent: depth }),
            inlines: inlines(closingWords(tongue.inSentence(after), end), ...place(setting)),
          },
        ]),
  ];
}

const closingWords = (text: string, end: string): string =>
  end === '.' ? sentence(text) : `${bare(text)}${end}`;

/** Where an item stands in its list. */
interface ListPlace {
  /** The text that the list goes on from. */
  readonly before: string;
  readonly position: Position;
  readonly last: string;
  readonly conjunction: string;
}

function itemBlocks(
  item: NumberedNode,
  setting: Setting,
  { before, position, last, conjunction }: ListPlace,
): Block[] {
  const words = setting.references.tongue.continued(before, item.node.text);
  const text = hasMore(item) ? lead(words) : listItem(words, position, last, conjunction);
  return [
    paragraph(item, inlines(text, ...place(setting))),
    ...below(item, setting, markOf(position, last, conjunction)),
  ];
}

function paragraph({ node, place, depth, restart }: NumberedNode, runs: Inline[]): Block {
  if (place === undefined || depth === undefined) return { kind: 'paragraph', inlines: runs };
  return {
    kind: 'item',
    depth,
    label: place.label,
    restart,
    ...(node.label === undefined ? {} : { typed: true }),
    ...(isForeign(place) ? {} : { bookmark: place.bookmark }),
    inlines: runs,
  };
}
