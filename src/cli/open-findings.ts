import type { Law } from '../core/law/law.ts';
import type { FileReport } from '../core/report.ts';
import { citeList } from '../format/cite.ts';
import { type Language, wordsOf } from '../format/words.ts';

/** Findings as lines for the last page of a RANCANGAN: heaviest first, in the order of the draft. */
export function openFindings(report: FileReport, law: Law, language: Language): string[] {
  const words = wordsOf(language);
  return (['error', 'warning', 'note'] as const).flatMap((severity) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const cites = citeList(law, finding.cites, language);
        return `${words.severity[severity]}: ${finding.message[language]} ${finding.advice[language]}${cites === '' ? '' : ` (${cites})`}`;
      }),
  );
}
