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

/** Counts over all files of a run. */
export function summarise(reports: readonly FileReport[]): Summary {
  const findings = (severity: Severity): number =>
    reports.reduce(
      (sum, { findings }) =>
        sum + findings.filter((finding) => finding.severity === severity).length,
      0,
    );
  const outcomes = (...verdicts: Verdict[]): number =>
    reports.reduce(
      (sum, report) =>
        sum + report.outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length,
      0,
    );
  return {
    files: reports.length,
    errors: findings('error'),
    warnings: findings('warning'),
    notes: findings('note'),
    waived: outcomes('waived'),
    review: outcomes('review'),
    decided: outcomes('passed', 'failed', 'waived'),
    blocked: outcomes('blocked'),
    undetermined: outcomes('undetermined'),
  };
}
