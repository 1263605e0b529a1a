import type { CatalogRule } from '../core/law/catalog.ts';
import { citeList } from './cite.ts';
import { dutyText } from './duty.ts';
import type { LawFormatContext } from './law-format.ts';
import { scopeText } from './law-words.ts';
import { labelled, lines, type Style, scopeLine, severityText, styleOf } from './pretty-style.ts';

/** The list of rules that a drafter reads: by regulation, what each asks, its provisions, and whom it is for. */
export function prettyRules(rules: readonly CatalogRule[], context: LawFormatContext): string {
  const style = styleOf(context);
  const { words, chalk } = style;
  if (rules.length === 0) return `${words.none}\n`;
  const groups = new Map<string, CatalogRule[]>();
  for (const rule of rules) {
    const home = rule.id.slice(0, rule.id.indexOf('/'));
    groups.set(home, [...(groups.get(home) ?? []), rule]);
  }
  return `${[
    ...[...groups].map(([home, members]) => groupText(home, members, style)),
    [chalk.bold(countText(rules, style)), chalk.dim(words.details), scopeLine(style)].join('\n'),
  ].join('\n\n')}\n`;
}

function groupText(home: string, rules: readonly CatalogRule[], style: Style): string {
  const { catalog, chalk, words } = style;
  const regulation = catalog.law.regulations.get(home);
  const name =
    regulation === undefined ? words.noBasis : `${regulation.short}: ${regulation.title}`;
  const title = regulation === undefined ? home : regulation.short;
  return [
    lines(
      `${chalk.bold.underline(title)}${chalk.dim(` ${name.slice(regulation?.short.length ?? 0).replace(/^: /, '')}`)}`,
      '',
      style,
    ),
    ...rules.map((rule) => ruleText(rule, style)),
  ].join('\n\n');
}

function ruleText(rule: CatalogRule, style: Style): string {
  const { catalog, language, words, chalk } = style;
  const cites = citeList(
    catalog.law,
    rule.cites.map(({ provision }) => provision),
    language,
  );
  return [
    `  ${severityText(rule, style)}  ${chalk.bold(rule.id)}`,
    lines(dutyText(rule, language), '    ', style),
    ...(cites === '' ? [] : [labelled(words.basis, cites, '    ', style)]),
    labelled(words.appliesTo, scopeText(rule, catalog.kinds, words), '    ', style),
  ].join('\n');
}

function countText(rules: readonly CatalogRule[], { words }: Style): string {
  const counts = (['error', 'warning', 'note', 'question'] as const)
    .map((severity) => ({
      severity,
      count: rules.filter((rule) => (rule.severity ?? 'question') === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.counted(severity, count));
  return `${words.count(rules.length)}: ${counts.join(', ')}.`;
}
