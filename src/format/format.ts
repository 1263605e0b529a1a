import type { Severity } from '../core/finding.ts';
import type { Kinds } from '../core/kinds.ts';
import type { Law } from '../core/law/law.ts';
import type { FileReport } from '../core/report.ts';
import type { Rule } from '../core/ruleset.ts';
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
  /** The severity from which a finding fails the run. */
  readonly failOn: Severity;
  /** What the registry says of a rule that spoke in a report. */
  readonly ruleOf: (report: FileReport, rule: string) => RuleWords | undefined;
  /** How many files the run will report on. */
  readonly files: number;
}

export type RuleWords = Pick<Rule, 'message' | 'advice' | 'severity'>;

/** Writes the reports of one run, one after the other; nothing is kept of a report but what the end needs. */
export interface ReportWriter {
  readonly file: (report: FileReport) => string;
  /** What closes the text, which then ends in a line break. */
  readonly end: () => string;
}

/** One way to write a run. */
export type Formatter = (context: FormatContext) => ReportWriter;

/** A text the first time it is asked for, and nothing after that: what opens a report. */
export function once(text: string): () => string {
  let left = text;
  return () => {
    const now = left;
    left = '';
    return now;
  };
}

/** A run that is at hand as a whole, as text. */
export function formatted(
  formatter: Formatter,
  reports: readonly FileReport[],
  context: Omit<FormatContext, 'files'>,
): string {
  const writer = formatter({ ...context, files: reports.length });
  return reports.map(writer.file).join('') + writer.end();
}
