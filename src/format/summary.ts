import type { Severity } from '../core/finding.ts';
import type { FileReport, Verdict } from '../core/report.ts';

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly waived: number;
  readonly review: number;
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
  decided: 0,
  blocked: 0,
  undetermined: 0,
};

/** The counts of a run with one more report. */
export function added(summary: Summary, { findings, outcomes }: FileReport): Summary {
  const found = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const judged = (...verdicts: Verdict[]): number =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    files: summary.files + 1,
    errors: summary.errors + found('error'),
    warnings: summary.warnings + found('warning'),
    notes: summary.notes + found('note'),
    waived: summary.waived + judged('waived'),
    review: summary.review + judged('review'),
    decided: summary.decided + judged('passed', 'failed', 'waived'),
    blocked: summary.blocked + judged('blocked'),
    undetermined: summary.undetermined + judged('undetermined'),
  };
}
