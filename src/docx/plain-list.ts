import type { FileChild } from 'docx';
import type { Block, PlainList } from '../document/model.ts';
import { plainText, runs, unstretched } from './inlines.ts';
import { type Numbering, PLAIN_HANGING } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import type { Targets } from './targets.ts';

/**
 * A numbered list outside the pasal, with the lists inside its items one level deeper.
 *
 * @param quoted writes what is quoted below an item
 */
export function plainList(
  targets: Targets,
  numbering: Numbering,
  list: PlainList,
  quoted: (blocks: readonly Block[]) => FileChild[],
  level = 0,
): FileChild[] {
  const id = numbering.plainList(list.format, level);
  return list.items.flatMap(({ inlines, children, after, blocks }) => [
    paragraph({
      style: 'Daftar',
      num: { id, level },
      align: unstretched(inlines),
      keepNext: children !== undefined || plainText(inlines).endsWith(':'),
      children: runs(targets, inlines),
    }),
    ...(children === undefined ? [] : plainList(targets, numbering, children, quoted, level + 1)),
    ...(after === undefined
      ? []
      : [
          paragraph({
            style: 'Isi',
            indent: { left: (level + 1) * PLAIN_HANGING, hanging: 0 },
            children: runs(targets, after),
          }),
        ]),
    ...(blocks === undefined ? [] : quoted(blocks)),
  ]);
}
