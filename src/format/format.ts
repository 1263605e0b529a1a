import type { Kinds } from '../core/kinds.ts';
import type { Law } from '../core/law/law.ts';
import type { FileReport } from '../core/report.ts';
import type { Language } from './words.ts';

/** What every format needs beside the reports. */
export interface FormatContext {
  readonly language: Language;
  readonly law: Law;
  readonly kinds: Kinds;
  readonly version: string;
  /** Colours for a terminal: 0 none, 1 basic, 2 and 3 more. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Width of the terminal, in columns. */
  readonly columns: number;
}

/** Reports → text, ending in a line break. */
export type Formatter = (reports: readonly FileReport[], context: FormatContext) => string;
