import type { Bilingual, Finding, Signatory } from './finding.ts';
import type { Conflict } from './law/law.ts';

/**
 * The verdict of one rule on one draft. `blocked`: the draft's shape made it undecidable.
 * `review`: a human must judge, or has (`answered`). `undetermined`: the law's own date is open.
 * `waived`: failed, and every finding of it is waived.
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
  /** Who answered the question, where a statement of the draft does and what was judged has not changed since. */
  readonly answered?: Answered;
}

/** The answer of a named person to a question. */
export interface Answered {
  readonly statement: string;
  readonly by: Signatory;
  /** ISO date. */
  readonly on: string;
  /** Of what was judged. */
  readonly fingerprint: string;
}

/** Questions that nobody has answered. */
export const openQuestions = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ verdict, answered }) => verdict === 'review' && answered === undefined);

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
