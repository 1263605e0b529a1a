import type { FileReport, Outcome } from '../core/report.ts';
import { citeList } from './cite.ts';
import type { FormatContext, Formatter } from './format.ts';
import { added, EMPTY } from './summary.ts';
import { wordsOf } from './words.ts';

/** Markdown for a comment on a change, or for the file of an agreement: findings by file, then the questions. */
export const markdown: Formatter = (context) => {
  const words = wordsOf(context.language);
  const run = { summary: EMPTY };
  return {
    file: (report) => {
      run.summary = added(run.summary, report);
      return `${fileText(report, context)}\n\n`;
    },
    end: () => {
      const { files, decided, errors, warnings, notes, review } = run.summary;
      return `**${words.checked(files, decided)}: ${words.counts(errors, warnings, notes)}; ${words.review(review)}.**\n`;
    },
  };
};

function fileText(report: FileReport, context: FormatContext): string {
  const { language, law, kinds } = context;
  const words = wordsOf(language);
  const kind =
    report.document === undefined
      ? []
      : [
          escaped(
            `${kinds.get(report.document)?.name ?? report.document} ${report.cooperation}${report.title === undefined ? '' : `: ${report.title}`}`,
          ),
        ];
  const findings = report.findings.map(({ rule, severity, message, advice, cites, range }) => {
    const basis = citeList(law, cites, language);
    return [
      `- **${words.severity[severity]}** ${report.file}:${range.start.line}:${range.start.column} ${escaped(message[language])}`,
      `  ${words.write}: ${escaped(advice[language])}`,
      ...(basis === '' ? [] : [`  ${words.basis}: ${escaped(basis)}`]),
      `  \`${rule}\``,
    ].join('  \n');
  });
  const questions = report.outcomes.filter(({ verdict }) => verdict === 'review');
  return [
    `## ${escaped(report.file)}`,
    ...kind,
    ...(findings.length === 0 ? [words.clean] : [findings.join('\n')]),
    ...(questions.length === 0 ? [] : [questionText(questions, context)]),
  ].join('\n\n');
}

/** The questions fold away: they are many, and most readers look at the findings first. */
function questionText(questions: readonly Outcome[], { language }: FormatContext): string {
  const items = questions.map(({ question }) => `- [ ] ${escaped(question?.[language] ?? '')}`);
  return `<details><summary>${wordsOf(language).judge(questions.length)}</summary>\n\n${items.join('\n')}\n\n</details>`;
}

/** A text as Markdown shows it; code in backticks stays code. */
const escaped = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\*_[\]<>|#]/g, '\\$&')))
    .join('')
    .replace(/\s*\n\s*/g, ' ');
