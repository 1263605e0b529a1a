import { Chalk, type ChalkInstance } from 'chalk';
import { type Finding, quotable, type Severity } from '../core/finding.ts';
import type { Conflict } from '../core/law/law.ts';
import { formatPath } from '../core/path.ts';
import { type FileReport, type Outcome, openQuestions } from '../core/report.ts';
import { longDate } from '../core/words/date.ts';
import { citeList, regulationName } from './cite.ts';
import { answerText, waiverText } from './decisions.ts';
import type { FormatContext, Formatter } from './format.ts';
import { printable, visible } from './printable.ts';
import { added, EMPTY, type Summary } from './summary.ts';
import { type Language, type Words, wordsOf } from './words.ts';
import { wrap } from './wrap.ts';

interface Style {
  readonly chalk: ChalkInstance;
  readonly words: Words;
  readonly context: FormatContext;
}

/** The report that a drafter reads: each finding with its line, what to write, and the provision. */
export const pretty: Formatter = (context) => {
  const style: Style = {
    chalk: new Chalk({ level: context.colorLevel }),
    words: wordsOf(context.language),
    context,
  };
  const run = { summary: EMPTY };
  return {
    file: (report) => {
      run.summary = added(run.summary, report);
      return `${fileText(printable(report), style, context.files > 1)}\n\n`;
    },
    end: () => `${summaryText(run.summary, style)}\n`,
  };
};

function fileText(report: FileReport, style: Style, oneOfMany: boolean): string {
  const { chalk, words, context } = style;
  const kind =
    report.document === undefined
      ? []
      : [
          `${context.kinds.get(report.document)?.name ?? report.document} ${report.cooperation}${report.title === undefined ? '' : `: ${report.title}`}`,
        ];
  const date = context.language === 'id' ? longDate(report.asOf) : report.asOf;
  const head = [
    chalk.bold.underline(report.file),
    ...kind.map((line) => `  ${line}`),
    ...(kind.length > 0 ? [`  ${chalk.dim(words.law(date, report.asOfFrom))}`] : []),
  ].join('\n');
  const open = report.findings.filter(({ waived }) => waived === undefined);
  const findings =
    report.findings.length === 0
      ? [`  ${chalk.green(words.clean)}`]
      : open.map((finding) => findingText(finding, report.text, style));
  return [
    head,
    ...findings,
    ...waivedText(report, style),
    ...reviewText(report, style, oneOfMany),
    ...answeredText(report, style, oneOfMany),
    ...undeterminedText(report, style),
  ].join('\n\n');
}

/** What somebody in charge has accepted: shown apart, and never left out. */
function waivedText(report: FileReport, style: Style): string[] {
  const { chalk, words } = style;
  const waived = report.findings.filter((finding) => finding.waived !== undefined);
  return waived.length === 0
    ? []
    : [
        `  ${chalk.bold(words.waived(waived.length))}`,
        ...waived.map((finding) => findingText(finding, report.text, style)),
      ];
}

const INDENT = '    ';

function findingText(finding: Finding, text: string | undefined, style: Style): string {
  const { chalk, words, context } = style;
  const { language, law } = context;
  const { line, column } = finding.range.start;
  const label = paint(chalk, finding.severity)(words.severity[finding.severity]);
  const cites = citeList(law, finding.cites, language);
  return [
    wrap(
      `  ${chalk.bold(`${line}:${column}`)}  ${label}  ${finding.message[language]}`,
      INDENT,
      context.columns,
    ),
    ...(text === undefined ? [] : excerpt(finding, text, style)),
    labelled(words.write, finding.advice[language], style),
    ...(cites === '' ? [] : [labelled(words.basis, cites, style)]),
    ...(finding.evidence === 'S' && cites !== ''
      ? [wrap(`${INDENT}${chalk.dim(words.restsOnSecondary)}`, `${INDENT}  `, context.columns)]
      : []),
    ...(finding.conflicts ?? []).map((conflict) =>
      labelled(words.differs, conflictText(conflict, language), style),
    ),
    ...finding.related.map((other) =>
      labelled(
        words.see,
        `${other.range.start.line}:${other.range.start.column}${other.note === undefined ? '' : ` ${other.note}`}`,
        style,
      ),
    ),
    ...[waiverText(finding, language)]
      .filter((line) => line !== undefined)
      .map((line) => wrap(`${INDENT}${chalk.bold(line)}`, `${INDENT}  `, context.columns)),
    `${INDENT}${chalk.dim(`[${finding.rule}]${finding.path.length === 0 ? '' : ` ${quotable(formatPath(finding.path))}`}`)}`,
  ].join('\n');
}

const conflictText = ({ note, resolution }: Conflict, language: Language): string =>
  `${note[language]} ${resolution[language]}`;

const paint = (chalk: ChalkInstance, severity: Severity): ChalkInstance =>
  severity === 'error'
    ? chalk.red.bold
    : severity === 'warning'
      ? chalk.yellow.bold
      : chalk.cyan.bold;

const labelled = (label: string, text: string, { chalk, context }: Style): string =>
  wrap(`${INDENT}${chalk.dim(`${label}:`)} ${text}`, `${INDENT}  `, context.columns);

/** The line itself with the place marked below it; long lines are cut around the place. */
function excerpt(finding: Finding, text: string, { chalk, context }: Style): string[] {
  const { start, end } = finding.range;
  const source = visible(
    (text.split('\n', start.line)[start.line - 1] ?? '').replace(/\r$/, ''),
  ).replaceAll('\t', ' ');
  const last = end.line === start.line ? Math.max(end.column - 1, start.column) : source.length;
  const room = Math.max(30, context.columns - INDENT.length - 9);
  const from = start.column > room - 10 ? Math.max(0, start.column - 1 - Math.floor(room / 3)) : 0;
  const shown = `${from > 0 ? '…' : ''}${source.slice(from + (from > 0 ? 1 : 0), from + room)}${source.length > from + room ? '…' : ''}`;
  const width = Math.max(1, Math.min(last, from + room) - start.column + 1);
  const gutter = String(start.line).padStart(4);
  return [
    `${INDENT}${chalk.dim(`${gutter} │`)} ${shown}`,
    `${INDENT}${chalk.dim('     │')} ${' '.repeat(Math.max(0, start.column - 1 - from))}${paint(chalk, finding.severity)('^'.repeat(width))}`,
  ];
}

/** What a human must judge: one line a question, in groups. */
function reviewText(report: FileReport, style: Style, oneOfMany: boolean): string[] {
  const { chalk, words, context } = style;
  const open = openQuestions(report.outcomes);
  if (open.length === 0) return [];
  const title = chalk.magenta.bold(words.judge(open.length));
  // Hundreds of drafts have the same questions hundreds of times.
  if (oneOfMany) return [`  ${title}: ${words.alone(quoted(report.file))}`];
  // Standard input cannot be written to.
  const how =
    report.file === '-'
      ? []
      : [
          wrap(
            `    ${chalk.dim(words.answerWith(quoted(report.file)))}`,
            '      ',
            context.columns,
          ),
        ];
  return [[`  ${title}`, ...byTopic(open, '□', style), ...how].join('\n')];
}

/** A file name as a command line takes it. */
const quoted = (file: string): string => (/\s/.test(file) ? `"${file}"` : file);

/** What a human has judged: the question, and who answered it, when and how. */
function answeredText(report: FileReport, style: Style, oneOfMany: boolean): string[] {
  const { chalk, words } = style;
  const answered = report.outcomes.filter((outcome) => outcome.answered !== undefined);
  if (answered.length === 0) return [];
  const title = chalk.bold(words.answered(answered.length));
  if (oneOfMany) return [`  ${title}: ${words.alone(quoted(report.file))}`];
  return [[`  ${title}`, ...byTopic(answered, '■', style)].join('\n')];
}

function byTopic(questions: readonly Outcome[], mark: string, style: Style): string[] {
  const { chalk, words, context } = style;
  const groups = new Map<string, string[]>();
  for (const outcome of questions) {
    const { topic = 'isi-naskah', question, cites, rule, conflicts = [] } = outcome;
    const basis = citeList(context.law, cites, context.language);
    const tail = chalk.dim(`${basis === '' ? '' : ` (${basis})`} [${rule}]`);
    const differing = conflicts.map(
      (conflict) =>
        ` ${chalk.dim(`${words.differs}:`)} ${conflictText(conflict, context.language)}`,
    );
    const line = `${question?.[context.language] ?? ''}${tail}${differing.join('')}`;
    const answer = answerText(outcome, context.language);
    const lines = [
      wrap(`    ${mark} ${line}`, '      ', context.columns),
      ...(answer === undefined ? [] : [wrap(`      ${answer}`, '        ', context.columns)]),
    ];
    groups.set(topic, [...(groups.get(topic) ?? []), ...lines]);
  }
  return [...groups].map(([topic, lines]) =>
    [`    ${chalk.bold(words.topics[topic] ?? topic)} ${chalk.dim(`[${topic}]`)}`, ...lines].join(
      '\n',
    ),
  );
}

/** What was not decided because the law's own date is open: one line, by regulation. */
function undeterminedText(report: FileReport, { chalk, words, context }: Style): string[] {
  const open = report.outcomes.filter(({ verdict }) => verdict === 'undetermined');
  if (open.length === 0) return [];
  const rules = new Map<string, string[]>();
  for (const { rule, cites } of open) {
    const regulations = [...new Set(cites.map((id) => regulationName(context.law, id)))].join(', ');
    rules.set(regulations, [...(rules.get(regulations) ?? []), rule]);
  }
  const list = [...rules].map(([regulations, ids]) => `${regulations} (${ids.join(', ')})`);
  return [
    wrap(
      `  ${chalk.magenta.bold(words.undetermined(open.length))}: ${list.join('; ')}.`,
      INDENT,
      context.columns,
    ),
  ];
}

function summaryText(summary: Summary, { chalk, words, context }: Style): string {
  const until =
    [...context.law.regulations.values()].map(({ lookedUpTo }) => lookedUpTo).sort()[0] ?? '';
  const worst =
    summary.errors > 0
      ? chalk.red.bold
      : summary.warnings > 0
        ? chalk.yellow.bold
        : chalk.green.bold;
  return [
    worst(
      `${words.checked(summary.files, summary.decided)}: ${words.counts(summary.errors, summary.warnings, summary.notes)}; ${words.review(summary.review)}.`,
    ),
    ...[
      words.decided(summary.waived, summary.answered),
      words.undecided(summary.blocked, summary.undetermined),
    ]
      .filter(Boolean)
      .map((line) => `${line}.`),
    chalk.dim(
      words.scope(
        context.version,
        context.language === 'id' && until !== '' ? longDate(until) : until,
      ),
    ),
  ]
    .map((line) => wrap(line, '  ', context.columns))
    .join('\n');
}
