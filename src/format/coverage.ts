import type { Coverage, CoverageRow, Exercise } from '../core/law/coverage.ts';
import { CHECKING } from '../core/law/coverage.ts';
import type { Provision } from '../core/law/law.ts';
import { citationLabel } from '../core/law/provision-id.ts';
import type { LawFormatContext } from './law-format.ts';
import { lawWordsOf } from './law-words.ts';

type Counts = Coverage['counts'];

/** Counts of several regulations together. */
export const total = (coverages: readonly Coverage[]): Counts => {
  const sum = (checking: Provision['checking']): number =>
    coverages.reduce((all, { counts }) => all + counts[checking], 0);
  return {
    pending: sum('pending'),
    automated: sum('automated'),
    partial: sum('partial'),
    manual: sum('manual'),
    'not-applicable': sum('not-applicable'),
  };
};

/** The place of a row without the name of its regulation: "Pasal 19 ayat (2)". */
export const placeText = ({ regulation }: Coverage, { id }: CoverageRow): string =>
  citationLabel(regulation, id).slice(regulation.short.length + 1);

/** What exercises a rule: a fixture, its own example, or both. */
export function exerciseText(
  { fixtures, example }: Exercise,
  language: LawFormatContext['language'],
): string {
  const [first, ...others] = fixtures.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const words = { id: 'contoh aturan', en: 'its example' };
  return [
    ...(first === undefined ? [] : [`${first}${others.length === 0 ? '' : ` +${others.length}`}`]),
    ...(example ? [words[language]] : []),
  ].join(', ');
}

/** The matrix as Markdown tables: counts of every regulation, then its provisions. */
export function markdownCoverage(
  coverages: readonly Coverage[],
  { language }: Pick<LawFormatContext, 'language'>,
): string {
  const words = lawWordsOf(language);
  const head = { id: ['Peraturan', 'Ketentuan'], en: ['Regulation', 'Provisions'] }[language];
  const columns = {
    id: ['Ketentuan', 'Status', 'Aturan', 'Diuji oleh'],
    en: ['Provision', 'Status', 'Rules', 'Tested by'],
  }[language];
  const counts = (of: Counts): string[] => CHECKING.map((checking) => String(of[checking]));
  const size = ({ rows }: Coverage): number => rows.length;
  const overview = table(
    [...head, ...CHECKING.map((checking) => words.checking[checking])],
    [
      ...coverages.map((coverage) => [
        coverage.regulation.short,
        String(size(coverage)),
        ...counts(coverage.counts),
      ]),
      [
        '**Σ**',
        String(coverages.map(size).reduce((a, b) => a + b, 0)),
        ...counts(total(coverages)),
      ],
    ],
  );
  const details = coverages
    .filter(({ rows }) => rows.length > 0)
    .map(
      (coverage) =>
        `## ${coverage.regulation.short}\n\n${table(
          columns,
          coverage.rows.map((row) => [
            placeText(coverage, row),
            statusText(row, words.checking),
            row.rules.map(({ rule }) => `\`${rule}\``).join('<br>'),
            row.rules.map((rule) => exerciseText(rule, language)).join('<br>'),
          ]),
        )}`,
    );
  return `${[`# ${{ id: 'Cakupan', en: 'Coverage' }[language]}`, overview, ...details].join('\n\n')}\n`;
}

/** The status of a provision, with the reason where it is not checked. */
export const statusText = (
  { provision: { checking, why } }: CoverageRow,
  words: Readonly<Record<Provision['checking'], string>>,
): string => `${words[checking]}${why === undefined ? '' : `: ${why}`}`;

/** A Markdown table; bars in cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}
