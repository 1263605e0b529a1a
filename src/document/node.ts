import type { Draft } from '../core/draft/draft.ts';

/** A numbered paragraph before it has a number: markup text, and what stands below it. */
export interface TextNode {
  readonly text: string;
  readonly children: readonly TextNode[];
  /** Text after the items, at the depth of `text`. */
  readonly after?: string;
  /** Name for `<ayat:name>`. */
  readonly key?: string;
  /** A table of the draft below the text. */
  readonly table?: Draft;
  /** A number of its own ("(2a)"), outside the count of its neighbours. */
  readonly label?: string;
}

/** A pasal before it has a number. */
export interface PasalNode {
  readonly key: string;
  readonly heading: string;
  readonly ayat: readonly TextNode[];
}
