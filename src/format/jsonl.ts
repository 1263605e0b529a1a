import type { Formatter } from './format.ts';
import { fileOf, summaryOf } from './json.ts';
import { added, EMPTY } from './summary.ts';

/** A line of JSON for each file as soon as it is checked, and one for the run; `schemas/meta/report-line.schema.json`. */
export const jsonl: Formatter = (context) => {
  const run = { summary: EMPTY };
  return {
    file: (report) => {
      run.summary = added(run.summary, report);
      return `${JSON.stringify({ type: 'file', ...fileOf(report, context) })}\n`;
    },
    end: () =>
      `${JSON.stringify({
        type: 'summary',
        schemaVersion: 1,
        tool: { name: 'sepakat', version: context.version },
        language: context.language,
        summary: summaryOf(run.summary),
      })}\n`,
  };
};
