import type { Catalog } from '../core/law/catalog.ts';
import type { Language } from './words.ts';

/** What the pages that show the law need beside what they show. */
export interface LawFormatContext {
  readonly language: Language;
  readonly catalog: Catalog;
  /** Colours for a terminal: 0 none, 1 basic, 2 and 3 more. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Width of the terminal, in columns. */
  readonly columns: number;
  /** ISO date at which the law is taken, where one was asked for. */
  readonly asOf?: string;
}
