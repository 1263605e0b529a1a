import type { FileChild } from 'docx';
import type { PlainList } from '../document/model.ts';
import { plainText, runs } from './inlines.ts';
import type { Numbering } from './numbering.ts';
import { paragraph } from './paragraph.ts';
import type { Targets } from './targets.ts';

/** A numbered list outside the pasal, with the lists inside its items one level deeper. */
export function plainList(
  targets: Targets,
  numbering: Numbering,
  list: PlainList,
  level = 0,
): FileChild[] {
  const id = numbering.plainList(list.format, level);
  return list.items.flatMap(({ inlines, children }) => [
    paragraph({
      style: 'Daftar',
      num: { id, level },
      keepNext: children !== undefined || plainText(inlines).endsWith(':'),
      children: runs(targets, inlines),
    }),
    ...(children === undefined ? [] : plainList(targets, numbering, children, level + 1)),
  ]);
}
