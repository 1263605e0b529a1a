import type { Severity } from '../core/finding.ts';
import { citeList } from './cite.ts';
import { waiverText } from './decisions.ts';
import type { Formatter } from './format.ts';
import { printable } from './printable.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Annotations of GitHub Actions: workflow commands, one line a finding, escaped as GitHub documents. */
export const github: Formatter = ({ language, law }) => ({
  file: (report) =>
    printable(report)
      .findings.map((finding) => {
        const { rule, severity, message, advice, cites, range } = finding;
        const { start, end } = range;
        const waiver = waiverText(finding, language);
        const basis = citeList(law, cites, language);
        const text = [
          ...(waiver === undefined ? [] : [waiver]),
          message[language],
          advice[language],
          ...(basis === '' ? [] : [basis]),
        ];
        const places = [
          ['file', report.file],
          ['line', start.line],
          ['endLine', end.line],
          // Columns are shown only where start and end share a line.
          ...(start.line === end.line
            ? [['col', start.column] as const, ['endColumn', end.column] as const]
            : []),
          ['title', rule],
        ].map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${waiver === undefined ? COMMANDS[severity] : COMMANDS.note} ${places.join(',')}::${data(text.join('\n'))}\n`;
      })
      .join(''),
  end: () => '',
});

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
