/** The public library: check drafts without the command line. Everything is a value; nothing is printed. */
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from './cli/knowledge.ts';
import { checkDraft, type Knowledge, openDraft } from './core/check.ts';
import type { FileReport } from './core/report.ts';

/** The law and the rules that come with the package. Throws where the package has not been built. */
export function bundledKnowledge(): Knowledge {
  return loadKnowledge(fileURLToPath(new URL('..', import.meta.url)));
}

/**
 * Checks one draft given as text. `today` (ISO date) is the day at which the law is taken where the draft has
 * no signing date; `asOf` overrides both. What is wrong with the draft is in the report; nothing is thrown for it.
 */
export function check(
  text: string,
  options: { readonly today: string; readonly asOf?: string; readonly file?: string },
  knowledge: Knowledge = bundledKnowledge(),
): FileReport {
  const { today, asOf, file = 'naskah.yaml' } = options;
  const opened = openDraft(file, new TextEncoder().encode(text), knowledge);
  return checkDraft(opened, knowledge, { today, ...(asOf === undefined ? {} : { asOf }) }).report;
}

export type { Checked, CheckOptions, Knowledge, Opened } from './core/check.ts';
export { checkDraft, openDraft } from './core/check.ts';
export type { Draft, Value } from './core/draft/draft.ts';
export type { Bilingual, Finding, Point, Range, Severity } from './core/finding.ts';
export type { Conflict, Evidence, Law, Provision, Regulation } from './core/law/law.ts';
export type { RecommendedBasis } from './core/law/recommended-basis.ts';
export { recommendedBasis } from './core/law/recommended-basis.ts';
export type { FileReport, Outcome, Verdict } from './core/report.ts';
