import type { Finding } from '../core/finding.ts';
import type { Conflict } from '../core/law/law.ts';
import type { FileReport } from '../core/report.ts';
import { citeText, evidenceOf } from './cite.ts';
import { fingerprinted } from './fingerprint.ts';
import { type FormatContext, type Formatter, once } from './format.ts';
import { added, EMPTY, type Summary } from './summary.ts';

/** The JSON report; its contract is `schemas/meta/report.schema.json`. */
export const json: Formatter = (context) => {
  const run = { summary: EMPTY };
  const head = once(`{
  "schemaVersion": 1,
  "tool": ${JSON.stringify({ name: 'sepakat', version: context.version })},
  "language": "${context.language}",
  "files": [`);
  return {
    file: (report) => {
      const first = run.summary.files === 0;
      run.summary = added(run.summary, report);
      const text = JSON.stringify(fileOf(report, context), null, 2).replaceAll('\n', '\n    ');
      return `${head()}${first ? '' : ','}\n    ${text}`;
    },
    end: () => {
      const summary = JSON.stringify(summaryOf(run.summary));
      return `${head()}\n  ],\n  "summary": ${summary}\n}\n`;
    },
  };
};

/** The counts that the report promises. */
export function summaryOf(summary: Summary): object {
  const { files, errors, warnings, notes, waived, review, answered } = summary;
  return { files, errors, warnings, notes, waived, review, answered };
}

/** One file of the report. */
export function fileOf(report: FileReport, context: FormatContext): object {
  const { file, document, cooperation, title, asOf, asOfFrom } = report;
  return {
    file,
    ...(document === undefined ? {} : { document, cooperation }),
    ...(title === undefined ? {} : { title }),
    asOf,
    asOfFrom,
    findings: fingerprinted(report.findings).map(({ finding, fingerprint }) =>
      findingOf(finding, fingerprint, context),
    ),
    outcomes: report.outcomes.map(
      ({ rule, verdict, cites, question, topic, answered, conflicts }) => ({
        rule,
        verdict,
        cites,
        ...(question === undefined ? {} : { question: question[context.language], topic }),
        ...conflictsOf(conflicts, context),
        ...(answered === undefined ? {} : { answered }),
      }),
    ),
  };
}

function findingOf(
  finding: Finding,
  fingerprint: string,
  { law, language }: FormatContext,
): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[language],
    advice: finding.advice[language],
    cites: finding.cites.map((id) => ({
      provision: id,
      label: citeText(law, id, language),
      evidence: evidenceOf(law, id),
    })),
    ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
    ...conflictsOf(finding.conflicts, { law, language }),
    path: finding.path,
    range: finding.range,
    related: finding.related,
    fingerprint,
    ...(finding.waived === undefined ? {} : { waived: finding.waived }),
  };
}

/** What texts say differently, where they do. */
function conflictsOf(
  conflicts: readonly Conflict[] | undefined,
  { law, language }: Pick<FormatContext, 'law' | 'language'>,
): object {
  return conflicts === undefined
    ? {}
    : {
        conflicts: conflicts.map(({ with: others = [], note, resolution }) => ({
          with: others.map((id) => ({ provision: id, label: citeText(law, id, language) })),
          note: note[language],
          resolution: resolution[language],
        })),
      };
}
