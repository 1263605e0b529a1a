import { type Finding, SEVERITIES } from '../core/finding.ts';
import type { FileReport, Outcome } from '../core/report.ts';
import { citeList } from './cite.ts';
import { answerText, waiverText } from './decisions.ts';
import { type FormatContext, type Formatter, once } from './format.ts';
import { wordsOf } from './words.ts';

/**
 * JUnit XML: a suite for each file, a case for each rule that was decided or waits for a human. A finding below
 * the severity that fails the run, or a waived one, does not fail its case; its words stand in the output of the case.
 */
export const junit: Formatter = (context) => {
  const head = once('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sepakat">\n');
  return {
    file: (report) => head() + suite(report, context),
    end: () => `${head()}</testsuites>\n`,
  };
};

interface Case {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** Why it was not decided. */
  readonly skipped?: string;
  /** Who decided it. */
  readonly answer?: string;
}

function suite(report: FileReport, context: FormatContext): string {
  const cases = casesOf(report, context);
  const limit = SEVERITIES.indexOf(context.failOn);
  const fails = ({ severity, waived }: Finding): boolean =>
    waived === undefined && SEVERITIES.indexOf(severity) <= limit;
  const failures = cases.filter(({ findings }) => findings.some(fails)).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const name = attribute(report.file);
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">\n`,
    ...cases.map((one) => caseText(one, name, fails, report.file, context)),
    '  </testsuite>\n',
  ].join('');
}

/** One case for each outcome, and one for each rule that speaks of the file itself. */
function casesOf({ findings, outcomes }: FileReport, { language }: FormatContext): Case[] {
  const { undecidedOne } = wordsOf(language);
  const judged = new Set(outcomes.map(({ rule }) => rule));
  const found = byRule(findings);
  const reason = ({ verdict, question, answered }: Outcome): string | undefined =>
    verdict === 'review' && answered === undefined
      ? (question?.[language] ?? undecidedOne.review)
      : verdict === 'blocked' || verdict === 'undetermined'
        ? undecidedOne[verdict]
        : undefined;
  return [
    ...[...found]
      .filter(([rule]) => !judged.has(rule))
      .map(([rule, own]): Case => ({ rule, findings: own })),
    ...outcomes
      .filter(({ verdict }) => verdict !== 'not-applicable')
      .map((outcome): Case => {
        const own = found.get(outcome.rule) ?? [];
        const skipped = own.length > 0 ? undefined : reason(outcome);
        const answer = answerText(outcome, language);
        return {
          rule: outcome.rule,
          findings: own,
          ...(skipped === undefined ? {} : { skipped }),
          ...(answer === undefined
            ? {}
            : { answer: `${outcome.question?.[language] ?? ''}\n${answer}` }),
        };
      }),
  ];
}

function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings)
    found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding]);
  return found;
}

function caseText(
  { rule, findings, skipped, answer }: Case,
  suiteName: string,
  fails: (finding: Finding) => boolean,
  file: string,
  { law, language }: FormatContext,
): string {
  const words = (finding: Finding): string => {
    const { line, column } = finding.range.start;
    const basis = citeList(law, finding.cites, language);
    const waiver = waiverText(finding, language);
    return `${file}:${line}:${column}: ${finding.message[language]}\n${finding.advice[language]}${basis === '' ? '' : `\n${basis}`}${waiver === undefined ? '' : `\n${waiver}`}`;
  };
  const failing = findings.filter(fails);
  const other = [
    ...findings.filter((finding) => !fails(finding)).map(words),
    ...(answer === undefined ? [] : [answer]),
  ];
  const [first] = failing;
  const parts = [
    ...(skipped === undefined ? [] : [`      <skipped message="${attribute(skipped)}"/>\n`]),
    // A case fails once; its other places stand in the same text.
    ...(first === undefined
      ? []
      : [
          `      <failure message="${attribute(first.message[language])}" type="${first.severity}">${content(failing.map(words).join('\n\n'))}</failure>\n`,
        ]),
    ...(other.length === 0
      ? []
      : [`      <system-out>${content(other.join('\n\n'))}</system-out>\n`]),
  ];
  const open = `    <testcase name="${attribute(rule)}" classname="${suiteName}"`;
  return parts.length === 0 ? `${open}/>\n` : `${open}>\n${parts.join('')}    </testcase>\n`;
}

/** What XML 1.0 cannot hold at all, such as control characters, prints as a replacement. */
const content = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const attribute = (text: string): string =>
  content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
