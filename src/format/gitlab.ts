import type { Severity } from '../core/finding.ts';
import { citeList } from './cite.ts';
import { waiverText } from './decisions.ts';
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
          const waiver = waiverText(finding, language);
          const entry = {
            description: `${waiver === undefined ? '' : `${waiver}. `}${finding.message[language]} ${finding.advice[language]}${basis === '' ? '' : ` (${basis})`}`,
            check_name: finding.rule,
            fingerprint: `${file}:${fingerprint}`,
            severity: SEVERITIES[waiver === undefined ? finding.severity : 'note'],
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
