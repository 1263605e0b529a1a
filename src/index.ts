/** The public library: check drafts and read the law without the command line. */

export type { Checked, CheckOptions, Knowledge, Opened } from './core/check.ts';
export { checkDraft, openDraft } from './core/check.ts';
export type { Draft, Value } from './core/draft/draft.ts';
export type { Bilingual, Finding, Point, Range, Severity } from './core/finding.ts';
export type { Law, Provision, Regulation } from './core/law/law.ts';
export type { FileReport, Outcome, Verdict } from './core/report.ts';
