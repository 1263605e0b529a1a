import type { Finding } from '../core/finding.ts';
import type { FileReport } from '../core/report.ts';
import { fingerprinted } from '../format/fingerprint.ts';

/** Fingerprints of findings that are accepted for now, by the name of the file. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

/** A report without its accepted findings; one that a waiver covers is never left out, and one that is accepted and no longer there must leave the baseline. */
export function withoutAccepted(
  report: FileReport,
  accepted: ReadonlySet<string>,
): { readonly report: FileReport; readonly accepted: number } {
  const all = fingerprinted(report.findings);
  const found = new Set(all.map(({ fingerprint }) => fingerprint));
  const fresh = all
    .filter(
      ({ finding, fingerprint }) => finding.waived !== undefined || !accepted.has(fingerprint),
    )
    .map(({ finding }) => finding);
  const gone = [...accepted].filter((fingerprint) => !found.has(fingerprint)).sort();
  return {
    report: { ...report, findings: [...gone.map(fixed), ...fresh] },
    accepted: all.length - fresh.length,
  };
}

/** The fingerprints of a report's findings that nobody has waived. */
export const fingerprints = ({ findings }: FileReport): string[] =>
  fingerprinted(findings)
    .filter(({ finding }) => finding.waived === undefined)
    .map(({ fingerprint }) => fingerprint);

function fixed(fingerprint: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: 'baseline/sudah-hilang',
    severity: 'error',
    message: {
      id: `Temuan \`${fingerprint}\` sudah tidak ada, tetapi masih tercatat sebagai temuan lama.`,
      en: `The finding \`${fingerprint}\` is gone, but still stands in the baseline.`,
    },
    advice: {
      id: 'Perbarui catatannya dengan --write-baseline, supaya temuan itu tidak dapat kembali diam-diam.',
      en: 'Write the baseline anew with --write-baseline, so that it cannot come back unseen.',
    },
    cites: [],
    path: [],
    range: { start, end: start },
    related: [],
  };
}

/** Every finding of some reports, as a baseline file: sorted, a line each, for a review to read. */
export function baselineText(reports: ReadonlyMap<string, readonly string[]>): string {
  const files = [...reports]
    .filter(([, fingerprints]) => fingerprints.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: 1, files: Object.fromEntries(files.map(([file, prints]) => [file, [...prints].sort()])) }, null, 2)}\n`;
}

/** Reads a baseline file; undefined where it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const { schemaVersion, files } = JSON.parse(text) as {
      readonly schemaVersion: unknown;
      readonly files: Readonly<Record<string, readonly string[]>>;
    };
    if (schemaVersion !== 1) return undefined;
    return new Map(Object.entries(files).map(([file, prints]) => [file, new Set(prints)]));
  } catch {
    return undefined;
  }
}
