import { listAt } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';
import { inlines, type References } from './inlines.ts';
import type { Block, ListItem, PlainList } from './model.ts';
import type { TextNode } from './node.ts';
import { letters } from './numbering.ts';
import type { Outline } from './outline.ts';
import { parentNumbers } from './parent-documents.ts';
import { bare, conjunctionOf, lead, listItem, markOf, positionOf } from './punctuate.ts';
import { continued, inSentence } from './seam.ts';
import { butirNode, type Facts, standingText } from './standing-text.ts';
import { type RowsOf, tableBlock } from './tables.ts';

/** What the parties state first, numbered; the parent document is the last of it unless one names it. Empty where there is none. */
export function recitals(
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

/** Items with those below them: angka, huruf, and angka again. */
function plainList(
  nodes: readonly TextNode[],
  format: PlainList['format'],
  end: string,
  before: string,
  references: References,
): PlainList {
  const conjunction = conjunctionOf(nodes.map(({ text }) => text));
  const items = nodes.map(({ text: typed, children, after, table }, i): ListItem => {
    const position = positionOf(i, nodes.length);
    const mark = markOf(position, end, conjunction);
    const text = continued(before, typed);
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
        : { after: inlines(`${bare(inSentence(after))}${mark}`, references) }),
    };
  });
  return { kind: 'list', format, items };
}
