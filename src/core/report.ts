import type { Bilingual, Finding } from './finding.ts';
import type { Conflict } from './law/law.ts';

/**
 * The verdict of one rule on one draft. `blocked`: the draft's shape made it undecidable.
 * `review`: a human must judge. `undetermined`: the law's own date is open.
 */
export type Verdict =
  | 'passed'
  | 'failed'
  | 'not-applicable'
  | 'review'
  | 'blocked'
  | 'undetermined'
  | 'waived';

export interface Outcome {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly cites: readonly string[];
  /** For `review`: what a human must answer, and its group. */
  readonly question?: Bilingual;
  readonly topic?: string;
  /** Where texts say different things of what failed or is asked. */
  readonly conflicts?: readonly Conflict[];
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** The text of the file, for showing lines; none where it could not be read as text. */
  readonly text?: string;
  readonly document?: string;
  readonly cooperation?: string;
  readonly title?: string;
  /** ISO date at which the law was taken. */
  readonly asOf: string;
  /** Why that date: the draft's own, the caller's, or the day of the run. */
  readonly asOfFrom: 'signing' | 'option' | 'today';
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}
