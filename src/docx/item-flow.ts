import type { Depth } from '../document/model.ts';
import { LEVELS, naturalIndent } from './levels.ts';
import type { Numbering } from './numbering.ts';

/** Where a numbered paragraph belongs, when that is not what its style says. */
export interface Placement {
  readonly num?: { readonly id: number; readonly level: number };
  readonly indent?: { readonly left: number; readonly hanging: number };
}

/** Follows the numbered paragraphs of a text from heading to heading. */
export interface ItemFlow {
  /** A heading of the list: all levels below it start again, by Word itself. */
  heading(): void;
  /** A heading outside the list, after which Word would go on counting. */
  typedHeading(): void;
  /** A numbered paragraph. */
  item(depth: Depth, restart: boolean): Placement;
  /** A paragraph without a number; the answer is the space to its left. */
  text(indent: Depth | undefined): number;
}

/**
 * @param numbering the numbering of the document
 * @param num the list of the text
 * @param linked whether the styles of the items are linked with that list
 * @param inset the space to the left of all of it, where it is quoted below an item
 */
export function createItemFlow(
  numbering: Numbering,
  num: number,
  linked: boolean,
  inset = 0,
): ItemFlow {
  /** The levels in use, from the outermost: a huruf right below a pasal has no ayat above it. */
  let open: Depth[] = [];
  /** Lists started again, each going on until a paragraph of a higher level. */
  let restarts: { readonly id: number; readonly level: number }[] = [];
  let headingTyped = false;

  const close = (depth: Depth, inclusive: boolean): void => {
    const limit = LEVELS[depth].ilvl;
    open = open.filter((other) => LEVELS[other].ilvl < limit);
    restarts = restarts.filter(({ level }) => (inclusive ? level < limit : level <= limit));
  };
  const left = (): number => open.reduce((sum, depth) => sum + LEVELS[depth].hanging, inset);
  const reset = (typed: boolean): void => {
    open = [];
    restarts = [];
    headingTyped = typed;
  };

  return {
    heading: () => reset(false),
    typedHeading: () => reset(true),
    item(depth, restart) {
      const { ilvl, hanging } = LEVELS[depth];
      close(depth, restart);
      if (restart || (headingTyped && restarts.length === 0)) {
        restarts.push({ id: numbering.restart(num, ilvl), level: ilvl });
      }
      open.push(depth);
      const own = restarts.at(-1)?.id ?? (linked ? undefined : num);
      const indent = { left: left(), hanging };
      return {
        ...(own === undefined ? {} : { num: { id: own, level: ilvl } }),
        ...(indent.left === naturalIndent(depth) ? {} : { indent }),
      };
    },
    text(indent) {
      open =
        indent === undefined
          ? []
          : open.filter((other) => LEVELS[other].ilvl < LEVELS[indent].ilvl);
      if (indent !== undefined) open.push(indent);
      return left();
    },
  };
}
