import type { Language } from '../../format/words.ts';
import { wordsOf } from '../../format/words.ts';
import { MANIFEST } from './manifest.ts';
import type { RowFinding, RowResult } from './row-maker.ts';

/** More rows than these are not read on a screen; all of them stand in the manifest. */
const SHOWN = 100;

/** A row with what stands in its way: the cell of the table, or the place in the template. */
export function rowText(result: RowResult, lang: Language): string {
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const head = lang === 'en' ? `row ${result.row}` : `baris ${result.row}`;
  return [`${head} (${result.name})`, ...errors.map((finding) => findingText(finding, lang))].join(
    '\n',
  );
}

function findingText(finding: RowFinding, lang: Language): string {
  const words = wordsOf(lang);
  const place =
    finding.cell === undefined
      ? finding.path === ''
        ? ''
        : `\`${finding.path}\`  `
      : `${finding.cell} (${finding.column})  `;
  return [
    `  ${place}${words.severity[finding.severity]}  ${finding.message}`,
    `    ${words.write}: ${finding.advice}`,
    ...(finding.basis === '' ? [] : [`    ${words.basis}: ${finding.basis}`]),
    `    [${finding.rule}]`,
  ].join('\n');
}

/** What came of a run: the rows that were refused, then the counts. */
export function batchSummary(
  results: readonly RowResult[],
  context: {
    readonly lang: Language;
    readonly folder: string;
    readonly dryRun: boolean;
    readonly kept: number;
  },
): string {
  const { lang, folder, dryRun, kept } = context;
  const refused = results
    .filter(({ status }) => status === 'refused')
    .sort((a, b) => a.row - b.row);
  const made = results.length - refused.length;
  const warned = results.filter(
    ({ status, findings }) => status === 'made' && findings.length > 0,
  ).length;
  const more = refused.length - SHOWN;
  const lines = [
    ...refused.slice(0, SHOWN).map((result) => `${rowText(result, lang)}\n`),
    ...(more > 0
      ? [
          lang === 'en'
            ? `and ${more} more rows; see ${MANIFEST}`
            : `dan ${more} baris lagi; lihat ${MANIFEST}`,
        ]
      : []),
    lang === 'en'
      ? `${made} rows ${dryRun ? 'would be made' : `made in ${folder}`}${kept > 0 ? ` (${kept} from an earlier run)` : ''}, ${refused.length} refused.`
      : `${made} baris ${dryRun ? 'akan dibuat' : `dibuat di ${folder}`}${kept > 0 ? ` (${kept} dari pekerjaan sebelumnya)` : ''}, ${refused.length} ditolak.`,
    ...(warned > 0
      ? [
          lang === 'en'
            ? `${warned} of them have warnings${dryRun ? '' : `; see ${MANIFEST}`}.`
            : `${warned} di antaranya mempunyai peringatan${dryRun ? '' : `; lihat ${MANIFEST}`}.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
