import { listAt } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';
import { inlines, type References } from './inlines.ts';
import type { Block, ListItem, PlainList } from './model.ts';
import type { TextNode } from './node.ts';
import { letters } from './numbering.ts';
import type { Layout, Outline } from './outline.ts';
import { parentNumbers } from './parent-documents.ts';
import { bare, conjunctionOf, lead, listItem, markOf, positionOf } from './punctuate.ts';
import { butirNode, type Facts, standingText } from './standing-text.ts';
import { type RowsOf, tableBlock } from './tables.ts';
import type { Tongue } from './tongue.ts';

/** What the parties state first, numbered; the parent document is the last of it unless one names it. Empty where there is none. */
export function recitals(
  form: Layout['recitals'],
  facts: Facts,
  { baseRecital, parentRecital }: Pick<Outline, 'baseRecital' | 'parentRecital'>,
  blanks: readonly Path[],
  references: References,
  rowsOf: RowsOf,
): Block[] {
  const { draft, words } = facts;
  const first = baseRecital === undefined ? [] : standingText([{ teks: baseRecital }], facts);
  const own = ['premis', 'konsiderans'].flatMap((key) => {
    const items = listAt(draft, key).map(butirNode);
    return items.length === 0 && blanks.some((path) => path[0] === key)
      ? [{ text: '<kosong:60>', children: [] }]
      : items;
  });
  const named = parentNumbers(draft).some((number) =>
    own.some(({ text }) => text.includes(number)),
  );
  const parent =
    words['induk'] === '' || named || parentRecital === undefined || parentRecital === ''
      ? []
      : standingText([{ teks: parentRecital }], facts);
  if (form === 'kata-kerja')
    return [...parent, ...own].map((node) => ({
      kind: 'paragraph',
      inlines: inlines(`${withVerb(wholeText(node, references.tongue))};`, references),
    }));
  const { continued } = references.tongue;
  const all = [...first, ...own, ...parent].map((node) => ({
    ...node,
    text: `bahwa ${continued('bahwa', node.text)}`,
  }));
  if (all.length === 0) return [];
  return [
    plainList(all, 'angka', '.', '', references),
    ...all.flatMap(({ table }) =>
      table === undefined ? [] : [tableBlock(table, references, undefined, rowsOf)],
    ),
  ];
}

/** The verb that a recital begins with, in capitals: "BERKEINGINAN memperluas …". */
const withVerb = (text: string): string => text.replace(/^\p{L}+/u, (verb) => verb.toUpperCase());

/** A recital in one paragraph, with what stands below it. */
function wholeText({ text, children, after }: TextNode, tongue: Tongue): string {
  if (children.length === 0) return bare(text);
  const items = tongue.joined(children.map((child) => wholeText(child, tongue)));
  return `${bare(text)} ${items}${after === undefined ? '' : ` ${bare(after)}`}`;
}

/** Items with those below them: angka, huruf, and angka again. */
function plainList(
  nodes: readonly TextNode[],
  format: PlainList['format'],
  end: string,
  before: string,
  references: References,
): PlainList {
  const { tongue } = references;
  const conjunction = conjunctionOf(
    nodes.map(({ text }) => text),
    tongue.and,
  );
  const items = nodes.map(({ text: typed, children, after, table }, i): ListItem => {
    const position = positionOf(i, nodes.length);
    const mark = markOf(position, end, conjunction);
    const text = tongue.continued(before, typed);
    const number = format === 'angka' ? String(i + 1) : letters(i + 1);
    const leads = children.length > 0 || table !== undefined;
    return {
      label: `${number}.`,
      inlines: inlines(leads ? lead(text) : listItem(text, position, end, conjunction), references),
      ...(children.length === 0
        ? {}
        : {
            children: plainList(
              children,
              format === 'angka' ? 'huruf' : 'angka',
              after === undefined ? mark : ',',
              text,
              references,
            ),
          }),
      ...(after === undefined
        ? {}
        : { after: inlines(`${bare(tongue.inSentence(after))}${mark}`, references) }),
    };
  });
  return { kind: 'list', format, items };
}
