import type { Finding } from '../core/finding.ts';
import type { Law } from '../core/law/law.ts';
import { formatPath } from '../core/path.ts';
import type { FileReport } from '../core/report.ts';
import { citeList } from '../format/cite.ts';
import { waiverText } from '../format/decisions.ts';
import { type Language, wordsOf } from '../format/words.ts';

/**
 * Findings as lines for the last page of a RANCANGAN: heaviest first, in the order of the draft; blanks in one line;
 * at the end those that somebody has waived.
 */
export function openFindings(report: FileReport, law: Law, language: Language): string[] {
  const open = report.findings.filter(({ waived }) => waived === undefined);
  const blanks = open.filter(({ rule }) => BLANKS.has(rule));
  const others = open.filter(({ rule }) => !BLANKS.has(rule));
  const lines = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    others
      .filter((finding) => finding.severity === severity)
      .map((finding) => lineOf(finding, law, language)),
  );
  const waived = report.findings.flatMap((finding) => {
    const waiver = waiverText(finding, language);
    return waiver === undefined ? [] : [`${waiver}. ${lineOf(finding, law, language)}`];
  });
  return [...lines, ...(blanks.length === 0 ? [] : [blankLine(blanks, language)]), ...waived];
}

/** The rules that say one thing of many places: not yet filled in. */
const BLANKS: ReadonlySet<string> = new Set(['naskah/belum-diisi', 'naskah/identitas-belum-diisi']);

function lineOf(finding: Finding, law: Law, language: Language): string {
  const cites = citeList(law, finding.cites, language);
  const label = wordsOf(language).severity[finding.severity];
  return `${label}: ${finding.message[language]} ${finding.advice[language]}${cites === '' ? '' : ` (${cites})`}`;
}

function blankLine(blanks: readonly Finding[], language: Language): string {
  const places = blanks.map(({ path }) => formatPath(path)).join(', ');
  return language === 'en' ? `Not yet filled in: ${places}.` : `Belum diisi: ${places}.`;
}
