import type { Severity } from '../core/finding.ts';
import { citeList } from './cite.ts';
import { fingerprinted } from './fingerprint.ts';
import { type Formatter, once } from './format.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  note: 'info',
};

/** A Code Quality report of GitLab: one array, an entry a finding. */
export const gitlab: Formatter = ({ language, law }) => {
  const head = once('[');
  let entries = 0;
  return {
    file: ({ file, findings }) =>
      head() +
      fingerprinted(findings)
        .map(({ finding, fingerprint }) => {
          const basis = citeList(law, finding.cites, language);
          const entry = {
            description: `${finding.message[language]} ${finding.advice[language]}${basis === '' ? '' : ` (${basis})`}`,
            check_name: finding.rule,
            fingerprint: `${file}:${fingerprint}`,
            severity: SEVERITIES[finding.severity],
            location: {
              path: file,
              lines: { begin: finding.range.start.line, end: finding.range.end.line },
            },
          };
          return `${entries++ === 0 ? '' : ','}\n  ${JSON.stringify(entry)}`;
        })
        .join(''),
    end: () => `${head()}\n]\n`,
  };
};
