import { CHECKING, type Coverage } from '../core/law/coverage.ts';
import type { Provision } from '../core/law/law.ts';
import { exerciseText, placeText, total } from './coverage.ts';
import type { LawFormatContext } from './law-format.ts';
import { labelled, lines, type Style, scopeLine, styleOf } from './pretty-style.ts';

/**
 * The counts of each regulation and, where one was asked for, each provision with its status, its rules and what
 * exercises them; pending ones first.
 */
export function prettyCoverage(
  coverages: readonly Coverage[],
  detailed: boolean,
  context: LawFormatContext,
): string {
  const style = styleOf(context);
  return `${[
    ...pendingText(coverages, detailed, style),
    countsText(coverages, style),
    ...(detailed ? coverages.map((coverage) => rowsText(coverage, style)) : []),
    scopeLine(style),
  ].join('\n\n')}\n`;
}

/** What is still to do comes before all else: one line a reason, or nothing where the rows follow. */
function pendingText(coverages: readonly Coverage[], detailed: boolean, style: Style): string[] {
  if (detailed) return [];
  const { words, chalk } = style;
  const groups = coverages.flatMap(({ regulation, rows }) => {
    const reasons = new Map<string, number>();
    for (const { provision } of rows)
      if (provision.checking === 'pending') {
        const why = provision.why ?? '';
        reasons.set(why, (reasons.get(why) ?? 0) + 1);
      }
    return [...reasons].map(([why, count]) =>
      lines(`${chalk.bold(regulation.short)} (${count}): ${why}`, '  ', style),
    );
  });
  const title = words.checking.pending;
  return groups.length === 0
    ? []
    : [[chalk.yellow.bold(title.charAt(0).toUpperCase() + title.slice(1)), ...groups].join('\n')];
}

function countsText(coverages: readonly Coverage[], style: Style): string {
  const { words, chalk } = style;
  const rows = coverages.map(({ regulation, rows, counts }) => [
    regulation.short,
    String(rows.length),
    ...CHECKING.map((checking) => String(counts[checking])),
  ]);
  const all = total(coverages);
  const sum = coverages.reduce((count, { rows }) => count + rows.length, 0);
  rows.push(['Σ', String(sum), ...CHECKING.map((checking) => String(all[checking]))]);
  const name = Math.max(...rows.map(([first = '']) => first.length));
  const line = ([first = '', ...figures]: readonly string[]): string =>
    `  ${first.padEnd(name)}  ${figures.map((figure, i) => figure.padStart(i === 0 ? 5 : 4)).join('  ')}`;
  const letters = ['', 'Σ', ...CHECKING.map((_, i) => letter(i))];
  return [
    chalk.dim(line(letters)),
    ...rows.slice(0, -1).map(line),
    chalk.bold(line(rows.at(-1) ?? [])),
    lines(
      chalk.dim(
        CHECKING.map((checking, i) => `${letter(i)} ${words.checking[checking]}`).join('; '),
      ),
      '  ',
      style,
    ),
  ].join('\n');
}

const letter = (index: number): string => String.fromCharCode(97 + index);

function rowsText(coverage: Coverage, style: Style): string {
  const { chalk, words, language } = style;
  const { regulation, rows } = coverage;
  return [
    lines(`${chalk.bold.underline(regulation.short)} ${regulation.title}`, '', style),
    ...rows.map((row) =>
      [
        lines(
          `${chalk.bold(placeText(coverage, row))}  ${paint(row.provision.checking, style)}`,
          '  ',
          style,
        ),
        lines(row.provision.summary, '    ', style),
        ...(row.provision.why === undefined
          ? []
          : [labelled(words.why, row.provision.why, '    ', style)]),
        ...row.rules.map((rule) => {
          const by = exerciseText(rule, language);
          return lines(`${rule.rule}${by === '' ? '' : chalk.dim(` (${by})`)}`, '    ', style);
        }),
      ].join('\n'),
    ),
  ].join('\n');
}

function paint(checking: Provision['checking'], { chalk, words }: Style): string {
  const text = words.checking[checking];
  if (checking === 'pending') return chalk.yellow.bold(text);
  return checking === 'not-applicable' ? chalk.dim(text) : chalk.green(text);
}
