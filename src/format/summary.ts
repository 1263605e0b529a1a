import type { Severity } from '../core/finding.ts';
import { type FileReport, openQuestions, type Verdict } from '../core/report.ts';

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that a waiver covers; they are in none of the counts above. */
  readonly waived: number;
  /** Questions that nobody has answered. */
  readonly review: number;
  readonly answered: number;
  readonly decided: number;
  readonly blocked: number;
  readonly undetermined: number;
}

export const EMPTY: Summary = {
  files: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  waived: 0,
  review: 0,
  answered: 0,
  decided: 0,
  blocked: 0,
  undetermined: 0,
};

/** The counts of a run with one more report. */
export function added(summary: Summary, { findings, outcomes }: FileReport): Summary {
  const found = (severity: Severity): number =>
    findings.filter((finding) => finding.waived === undefined && finding.severity === severity)
      .length;
  const judged = (...verdicts: Verdict[]): number =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    files: summary.files + 1,
    errors: summary.errors + found('error'),
    warnings: summary.warnings + found('warning'),
    notes: summary.notes + found('note'),
    waived: summary.waived + findings.filter(({ waived }) => waived !== undefined).length,
    review: summary.review + openQuestions(outcomes).length,
    answered: summary.answered + outcomes.filter(({ answered }) => answered !== undefined).length,
    decided: summary.decided + judged('passed', 'failed', 'waived'),
    blocked: summary.blocked + judged('blocked'),
    undetermined: summary.undetermined + judged('undetermined'),
  };
}
