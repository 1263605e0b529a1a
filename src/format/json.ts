import type { Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { FileReport } from '../core/report.ts';
import { citeText, evidenceOf } from './cite.ts';
import type { FormatContext, Formatter } from './format.ts';
import { added, EMPTY } from './summary.ts';

/** The JSON report; its contract is `schemas/meta/report.schema.json`. */
export const json: Formatter = (context) => {
  const run = { summary: EMPTY };
  const head = `{
  "schemaVersion": 1,
  "tool": ${JSON.stringify({ name: 'sepakat', version: context.version })},
  "language": "${context.language}",
  "files": [`;
  return {
    file: (report) => {
      const first = run.summary.files === 0;
      run.summary = added(run.summary, report);
      const text = JSON.stringify(fileOf(report, context), null, 2).replaceAll('\n', '\n    ');
      return `${first ? head : ','}\n    ${text}`;
    },
    end: () => {
      const { files, errors, warnings, notes, waived, review } = run.summary;
      const summary = JSON.stringify({ files, errors, warnings, notes, waived, review });
      return `${files === 0 ? head : ''}\n  ],\n  "summary": ${summary}\n}\n`;
    },
  };
};

function fileOf(report: FileReport, context: FormatContext): object {
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
    outcomes: report.outcomes.map(({ rule, verdict, cites, question, topic }) => ({
      rule,
      verdict,
      cites,
      ...(question === undefined ? {} : { question: question[context.language], topic }),
    })),
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
    path: finding.path,
    range: finding.range,
    related: finding.related,
    fingerprint,
  };
}

/** Rule and place name a finding, so that moved lines do not make it new; a number tells equal ones apart. */
function fingerprinted(findings: readonly Finding[]): { finding: Finding; fingerprint: string }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}@${formatPath(finding.path)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { finding, fingerprint: count === 1 ? base : `${base}#${count}` };
  });
}
