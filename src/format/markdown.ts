import type { Finding } from '../core/finding.ts';
import { type FileReport, type Outcome, openQuestions } from '../core/report.ts';
import { citeList } from './cite.ts';
import { answerText, waiverText } from './decisions.ts';
import type { FormatContext, Formatter } from './format.ts';
import { printable } from './printable.ts';
import { added, EMPTY } from './summary.ts';
import { wordsOf } from './words.ts';

/** Markdown for a comment on a change, or for the file of an agreement: findings by file, then the questions. */
export const markdown: Formatter = (context) => {
  const words = wordsOf(context.language);
  const run = { summary: EMPTY };
  return {
    file: (report) => {
      run.summary = added(run.summary, report);
      return `${fileText(printable(report), context)}\n\n`;
    },
    end: () => {
      const { files, decided, errors, warnings, notes, review, waived, answered } = run.summary;
      const more = words.decided(waived, answered);
      return `**${words.checked(files, decided)}: ${words.counts(errors, warnings, notes)}; ${words.review(review)}${more === '' ? '' : `; ${more}`}.**\n`;
    },
  };
};

function fileText(report: FileReport, context: FormatContext): string {
  const { language, kinds } = context;
  const words = wordsOf(language);
  const kind =
    report.document === undefined
      ? []
      : [
          escaped(
            `${kinds.get(report.document)?.name ?? report.document} ${report.cooperation}${report.title === undefined ? '' : `: ${report.title}`}`,
          ),
        ];
  const [open, waived] = [
    report.findings.filter((finding) => finding.waived === undefined),
    report.findings.filter((finding) => finding.waived !== undefined),
  ].map((findings) => findings.map((finding) => findingText(finding, report.file, context)));
  const questions = openQuestions(report.outcomes);
  const answered = report.outcomes.filter((outcome) => outcome.answered !== undefined);
  return [
    `## ${escaped(report.file)}`,
    ...kind,
    ...(report.findings.length === 0 ? [words.clean] : []),
    ...(open === undefined || open.length === 0 ? [] : [open.join('\n')]),
    ...(waived === undefined || waived.length === 0
      ? []
      : [`### ${words.waived(waived.length)}`, waived.join('\n')]),
    ...(questions.length === 0
      ? []
      : [questionText(words.judge(questions.length), questions, context)]),
    ...(answered.length === 0
      ? []
      : [questionText(words.answered(answered.length), answered, context)]),
  ].join('\n\n');
}

function findingText(finding: Finding, file: string, { language, law }: FormatContext): string {
  const words = wordsOf(language);
  const { rule, severity, message, advice, cites, range } = finding;
  const basis = citeList(law, cites, language);
  const waiver = waiverText(finding, language);
  return [
    `- **${words.severity[severity]}** ${file}:${range.start.line}:${range.start.column} ${escaped(message[language])}`,
    `  ${words.write}: ${escaped(advice[language])}`,
    ...(basis === '' ? [] : [`  ${words.basis}: ${escaped(basis)}`]),
    ...(waiver === undefined ? [] : [`  ${escaped(waiver)}`]),
    `  \`${rule}\``,
  ].join('  \n');
}

/** The questions fold away: they are many, and most readers look at the findings first. */
function questionText(
  title: string,
  questions: readonly Outcome[],
  { language }: FormatContext,
): string {
  const items = questions.map((outcome) => {
    const answer = answerText(outcome, language);
    const line = escaped(outcome.question?.[language] ?? '');
    return answer === undefined ? `- [ ] ${line}` : `- [x] ${line}  \n  ${escaped(answer)}`;
  });
  return `<details><summary>${title}</summary>\n\n${items.join('\n')}\n\n</details>`;
}

/** A text as Markdown shows it; code stays code, which ends at as many backticks as it began with. */
const escaped = (text: string): string =>
  text
    .replace(
      /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|[\\*_[\]<>|#]/g,
      (part, code: string | undefined) => (code === undefined ? `\\${part}` : part),
    )
    .replace(/\s*\n\s*/g, ' ');
