import type { Block, DocumentModel } from '../document/model.ts';

/** What a reference can point to: a bookmark of Word and the number it stands beside. */
export interface Target {
  /** Bookmark name: a letter, then letters, digits and underscores; at most 40 characters. */
  readonly name: string;
  /** Counted from 1 in the document. */
  readonly id: number;
  /** The number as a REF field prints it, which drops closing full stops: "Pasal 5", "(2)", "a". */
  readonly number: string;
  /** Whether Word counts the number; if not, it is typed text inside the bookmark. */
  readonly counted: boolean;
}

/** Targets by the bookmark key of the model. */
export interface Targets {
  readonly get: (key: string) => Target | undefined;
  /** The language of what is written, where it is not that of the document: "en-GB". */
  readonly language?: string;
}

const LONGEST_NAME = 40;

/**
 * Collects everything that a reference can point to, in the order of the pages.
 *
 * @throws Error when two places share a bookmark key: a defect of the caller, not of a draft.
 */
export function collectTargets(versions: readonly DocumentModel[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const names = new Set<string>();
  const add = (key: string, number: string, counted: boolean): void => {
    if (targets.has(key)) throw new Error(`Two places of the document share the bookmark "${key}"`);
    const name = uniqueName(key, names);
    names.add(name.toLowerCase());
    targets.set(key, { name, id: targets.size + 1, number: number.replace(/\.+$/, ''), counted });
  };
  const addBlocks = (blocks: readonly Block[], pasalCounted: boolean): void => {
    for (const block of blocks) {
      if (block.kind === 'pasal') add(block.bookmark, block.label, pasalCounted);
      if (block.kind === 'item' && block.bookmark !== undefined) {
        add(block.bookmark, block.label, true);
      }
    }
  };
  for (const { body, attachments } of versions) {
    addBlocks(body, true);
    for (const { bookmark, name, blocks } of attachments) {
      add(bookmark, name, true);
      addBlocks(blocks, false);
    }
  }
  return targets;
}

/** Word compares names without regard to case and refuses all but letters, digits and underscores. */
function uniqueName(key: string, taken: ReadonlySet<string>): string {
  const base = `s_${key.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, LONGEST_NAME);
  for (let count = 2, name = base; ; count += 1) {
    if (!taken.has(name.toLowerCase())) return name;
    const suffix = `_${count}`;
    name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
}
