import type { Bilingual } from './finding.ts';

/** What is known of a kind of document beside its shape and its rules. */
export interface KindInfo {
  /** As reports and documents call it: "Perjanjian Kerja Sama". */
  readonly name: string;
  /** One line that helps a drafter choose. */
  readonly words: Bilingual;
  /** How proposed file names begin. */
  readonly file: string;
  /** Its place where kinds are listed: the smaller first, then by name. */
  readonly rank?: number;
  /** The cooperations in which such a document is made. */
  readonly cooperations: readonly string[];
}

export type Kinds = ReadonlyMap<string, KindInfo>;

/** The cooperations (`kerja_sama`), each with a line that helps a drafter choose. */
export type Cooperations = ReadonlyMap<string, Bilingual>;
