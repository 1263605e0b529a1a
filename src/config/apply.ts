import type { Finding, Severity } from '../core/finding.ts';
import type { FileReport } from '../core/report.ts';
import { fits } from './patterns.ts';
import type { Settings } from './settings.ts';

/** Which rules a run asks for: all, or some, less some. Patterns as in a configuration. */
export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** A report as the settings want it. `path`: of the draft, from the folder of the configuration. */
export function configured(report: FileReport, settings: Settings, path: string): FileReport {
  const findings = report.findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  const off = new Set(
    report.findings
      .filter((finding) => severityOf(finding, settings) === 'off')
      .map(({ rule }) => rule),
  );
  return {
    ...report,
    findings: [...misplaced(report, settings, path), ...findings],
    outcomes: report.outcomes.filter(({ rule }) => !off.has(rule)),
  };
}

function severityOf({ rule, severity }: Finding, { severities }: Settings): Severity | 'off' {
  return severities.findLast(([pattern]) => fits(pattern, rule))?.[1] ?? severity;
}

/** A draft of another kind than its folder is for. */
function misplaced(
  { document, file }: FileReport,
  { folders }: Settings,
  path: string,
): readonly Finding[] {
  const wanted = folders.findLast(([pattern]) => fits(pattern, path))?.[1];
  if (wanted === undefined || document === undefined || document === wanted) return [];
  const start = { line: 1, column: 1, offset: 0 };
  return [
    {
      rule: 'konfigurasi/salah-folder',
      severity: 'error',
      message: {
        id: `Folder ini untuk \`${wanted}\`, sedangkan naskah ini \`${document}\`.`,
        en: `This folder is for \`${wanted}\`, but this draft is a \`${document}\`.`,
      },
      advice: {
        id: `Pindahkan ${file}, atau ubah \`folder\` dalam sepakat.config.yaml.`,
        en: `Move ${file}, or change \`folder\` in sepakat.config.yaml.`,
      },
      cites: [],
      path: ['dokumen'],
      range: { start, end: start },
      related: [],
    },
  ];
}

/** Whether a run asks for a rule. */
export const isSelected = (rule: string, { only, skip }: Selection): boolean =>
  (only.length === 0 || only.some((pattern) => fits(pattern, rule))) &&
  !skip.some((pattern) => fits(pattern, rule));

/** The part of a report that a run asks for. What cannot be read at all is always part of it. */
export function selectedRules(report: FileReport, selection: Selection): FileReport {
  if (selection.only.length === 0 && selection.skip.length === 0) return report;
  const wanted = (rule: string): boolean => isSelected(rule, selection);
  return {
    ...report,
    findings: report.findings.filter(({ rule }) => report.outcomes.length === 0 || wanted(rule)),
    outcomes: report.outcomes.filter(({ rule }) => wanted(rule)),
  };
}
