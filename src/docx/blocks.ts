import { AlignmentType, type FileChild, Paragraph, Tab, TextRun } from 'docx';
import type {
  Block,
  DocumentModel,
  Item,
  PartyRow,
  PasalHeading,
  QuotedPasal,
} from '../document/model.ts';
import { dataTable } from './data-table.ts';
import { plainText, runs, unstretched } from './inlines.ts';
import { createItemFlow, type ItemFlow } from './item-flow.ts';
import { komparisi } from './komparisi.ts';
import { LEVELS } from './levels.ts';
import { NASKAH_NUM, type Numbering, PLAIN_HANGING } from './numbering.ts';
import { bookmarked, paragraph } from './paragraph.ts';
import { plainList } from './plain-list.ts';
import type { Targets } from './targets.ts';

/** What the parts of one document share while it is being written. */
export interface Writing {
  readonly targets: Targets;
  readonly numbering: Numbering;
  readonly textWidth: number;
  readonly sizePt: number;
  /** The list of the pasal, and whether it is the one that the styles are linked with. */
  readonly pasalNum: number;
  readonly linked: boolean;
  /** Where the number of a pasal stands. */
  readonly headings: DocumentModel['headings']['place'];
  /** In a narrow column lines that fill it would be full of gaps. */
  readonly ragged?: boolean;
}

/** The text of the document, whose pasal are counted. */
export function bodyBlocks(
  writing: Writing,
  blocks: readonly Block[],
  keepLast: boolean,
): FileChild[] {
  const flow = createItemFlow(writing.numbering, writing.pasalNum, writing.linked);
  return write(writing, blocks, flow, true, keepLast);
}

/** Writes the text of the document piece by piece; the count goes on from piece to piece. */
export function bodyWriter(writing: Writing): (blocks: readonly Block[]) => FileChild[] {
  const flow = createItemFlow(writing.numbering, writing.pasalNum, writing.linked);
  return (blocks) => write(writing, blocks, flow, true, false);
}

/** The closing words; kept with the signatures that follow. */
export function closingParagraphs(
  { targets, ragged }: Writing,
  { closing }: DocumentModel,
  keepNext: boolean,
): FileChild[] {
  return closing.map(({ align, inlines }) =>
    paragraph({
      style: 'Isi',
      keepNext,
      align: align !== undefined ? ALIGN[align] : ragged ? AlignmentType.LEFT : undefined,
      children: runs(targets, inlines),
    }),
  );
}

/** The text of an attachment, whose items belong to the list `num`. */
export function attachmentBlocks(
  writing: Writing,
  blocks: readonly Block[],
  num: number,
): FileChild[] {
  return write(writing, blocks, createItemFlow(writing.numbering, num, false), false, false);
}

function write(
  writing: Writing,
  blocks: readonly Block[],
  flow: ItemFlow,
  countPasal: boolean,
  keepLast: boolean,
): FileChild[] {
  const { targets, numbering, ragged } = writing;
  const written: FileChild[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const keepNext = keepLast && index === blocks.length - 1;
    if (block === undefined) continue;
    switch (block.kind) {
      case 'pasal':
        written.push(countPasal ? pasal(writing, block) : typedPasal(writing, block));
        if (countPasal) flow.heading();
        else flow.typedHeading();
        break;
      case 'quoted-pasal':
        written.push(quotedPasal(writing, block));
        flow.typedHeading();
        break;
      case 'item': {
        if (block.typed === true) {
          written.push(typedItem(writing, block, flow.text(block.depth)));
          break;
        }
        const target = block.bookmark === undefined ? undefined : targets.get(block.bookmark);
        written.push(
          paragraph({
            style: LEVELS[block.depth].style,
            ...flow.item(block.depth, block.restart),
            align: ragged ? AlignmentType.LEFT : unstretched(block.inlines),
            keepNext: keepNext || leadsOn(plainText(block.inlines)),
            children: bookmarked(target, runs(targets, block.inlines)),
          }),
        );
        break;
      }
      case 'paragraph': {
        const left = flow.text(block.indent);
        written.push(
          paragraph({
            style: 'Isi',
            ...(left === 0 ? {} : { indent: { left, hanging: 0 } }),
            align:
              block.align !== undefined
                ? ALIGN[block.align]
                : ragged
                  ? AlignmentType.LEFT
                  : unstretched(block.inlines),
            keepNext: keepNext || block.keepNext === true || leadsOn(plainText(block.inlines)),
            children: runs(targets, block.inlines),
          }),
        );
        break;
      }
      case 'party': {
        const parties = partiesFrom(blocks, index);
        index += parties.length - 1;
        written.push(komparisi(targets, parties, writing.textWidth), gap());
        break;
      }
      case 'list':
        written.push(...plainList(targets, numbering, block, (quoted) => quote(writing, quoted)));
        break;
      case 'table':
        written.push(
          dataTable(
            targets,
            block,
            writing,
            block.indent === undefined ? 0 : flow.text(block.indent),
            keepNext,
          ),
          gap(keepNext),
        );
        break;
    }
  }
  return written;
}

/** What is quoted from another document, whose numbers start again. */
function quote(writing: Writing, blocks: readonly Block[]): FileChild[] {
  const flow = createItemFlow(writing.numbering, NASKAH_NUM, true, PLAIN_HANGING);
  flow.typedHeading();
  return write(writing, blocks, flow, false, false);
}

/** How Word calls the alignments of the model. */
export const ALIGN = {
  justify: AlignmentType.BOTH,
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
} as const;

/** A sentence that announces what follows is not left alone at the foot of a page. */
const leadsOn = (text: string): boolean => text.trimEnd().endsWith(':');

/** Two tables of Word with nothing between them become one. */
const gap = (keepNext = false): FileChild =>
  new Paragraph({ style: 'Jeda', ...(keepNext ? { keepNext } : {}) });

function partiesFrom(blocks: readonly Block[], start: number): PartyRow[] {
  const parties: PartyRow[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'party') break;
    parties.push(block);
  }
  return parties;
}

/**
 * The heading follows the number after a line break, in one paragraph: so a reference to it prints
 * the number alone, and the navigation pane of Word, which leaves out empty headings, shows both.
 */
function pasal(writing: Writing, { bookmark, heading }: PasalHeading): FileChild {
  const { targets, linked, pasalNum, headings } = writing;
  const children = runs(targets, heading);
  const above = headings === 'di-atas' && children.length > 0;
  return paragraph({
    style: headings === 'di-atas' ? 'Pasal' : 'Bagian',
    ...(linked ? {} : { num: { id: pasalNum, level: 0 } }),
    children: bookmarked(targets.get(bookmark), [
      ...(above ? [new TextRun({ break: 1 })] : []),
      ...children,
    ]),
  });
}

/** The heading of a pasal that is quoted: the number is that of the other document, and is typed. */
function quotedPasal({ targets }: Writing, { label, heading }: QuotedPasal): FileChild {
  const children = runs(targets, heading);
  return paragraph({
    style: 'JudulBagian',
    keepNext: true,
    children: [
      ...runs(targets, [{ kind: 'text', text: label }]),
      ...(children.length === 0 ? [] : [new TextRun({ break: 1 }), ...children]),
    ],
  });
}

/** The list of a paragraph that belongs to none although its style does. */
const NO_LIST = { id: 0, level: 0 };

/** A paragraph whose number no counting gives: it is typed in the room of the number. */
function typedItem({ targets }: Writing, { depth, label, inlines }: Item, left: number): FileChild {
  return paragraph({
    style: LEVELS[depth].style,
    num: NO_LIST,
    indent: { left, hanging: LEVELS[depth].hanging },
    align: unstretched(inlines),
    keepNext: leadsOn(plainText(inlines)),
    children: [new TextRun({ children: [label, new Tab()] }), ...runs(targets, inlines)],
  });
}

/** A pasal of an attachment: its number is typed, because the count belongs to the document. */
function typedPasal({ targets }: Writing, { bookmark, label, heading }: PasalHeading): FileChild {
  const children = runs(targets, heading);
  return paragraph({
    style: 'JudulBagian',
    children: [
      ...bookmarked(targets.get(bookmark), runs(targets, [{ kind: 'text', text: label }])),
      ...(children.length === 0 ? [] : [new TextRun({ break: 1 }), ...children]),
    ],
  });
}
