import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../core/finding.ts';
import type { CatalogRule } from '../core/law/catalog.ts';
import type { LawFormatContext } from './law-format.ts';
import { dateText, type LawWords, lawWordsOf, lookedUpTo } from './law-words.ts';
import { wrap } from './wrap.ts';

export interface Style extends LawFormatContext {
  readonly chalk: ChalkInstance;
  readonly words: LawWords;
}

export const styleOf = (context: LawFormatContext): Style => ({
  ...context,
  chalk: new Chalk({ level: context.colorLevel }),
  words: lawWordsOf(context.language),
});

/** The severity of a rule as a coloured word. */
export function severityText({ severity }: Pick<CatalogRule, 'severity'>, style: Style): string {
  return paint(severity, style.chalk)(style.words.severity[severity ?? 'question'].toUpperCase());
}

function paint(severity: Severity | undefined, chalk: ChalkInstance): ChalkInstance {
  if (severity === undefined) return chalk.magenta.bold;
  if (severity === 'note') return chalk.cyan.bold;
  return severity === 'error' ? chalk.red.bold : chalk.yellow.bold;
}

/** A paragraph, broken at the width of the terminal. */
export const lines = (text: string, indent: string, { columns }: Style, hanging = ''): string =>
  wrap(`${indent}${text}`, `${indent}${hanging}`, columns);

/** `label: text`, the label dimmed. */
export const labelled = (label: string, text: string, indent: string, style: Style): string =>
  lines(`${style.chalk.dim(`${label}:`)} ${text}`, indent, style, '  ');

/** The last line of each page: version, and the day up to which the law was looked up. */
export function scopeLine({ catalog, language, words, chalk, columns }: Style): string {
  const until = lookedUpTo(catalog.law.regulations.values());
  return wrap(
    chalk.dim(words.scope(catalog.version, until === '' ? '' : dateText(until, language))),
    '  ',
    columns,
  );
}
