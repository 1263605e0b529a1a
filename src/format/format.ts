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
  /** How many files the run will report on. */
  readonly files: number;
}

/** Writes the reports of one run, one after the other; nothing is kept of a report but what the end needs. */
export interface ReportWriter {
  readonly file: (report: FileReport) => string;
  /** What closes the text, which then ends in a line break. */
  readonly end: () => string;
}

/** One way to write a run. */
export type Formatter = (context: FormatContext) => ReportWriter;

/** A run that is at hand as a whole, as text. */
export function formatted(
  formatter: Formatter,
  reports: readonly FileReport[],
  context: Omit<FormatContext, 'files'>,
): string {
  const writer = formatter({ ...context, files: reports.length });
  return reports.map(writer.file).join('') + writer.end();
}
