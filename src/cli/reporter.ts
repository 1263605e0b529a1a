import { dirname } from 'node:path';
import type { FileReport } from '../core/report.ts';
import { decode } from '../core/source.ts';
import { type Result, type Results, resultKey } from './cache/results.ts';
import type { Data } from './data.ts';
import type { InputFile } from './files.ts';
import { statesOf } from './states.ts';

export interface ReportOptions {
  readonly asOf?: string;
  readonly today: string;
  /** Name of a house profile. */
  readonly profile?: string;
}

/**
 * Makes reports of files: from an earlier run where nothing that a report depends on has changed, else by checking.
 * What checking needs is loaded when the first file has to be checked.
 */
export function createReporter(
  data: Data,
  results: Results | undefined,
  options: ReportOptions,
): (file: InputFile) => Promise<FileReport> {
  const states = statesOf();
  const unchanged = ({ dependencies }: Result): boolean =>
    Object.entries(dependencies).every(([path, state]) => states(path) === state);
  return async (file) => {
    // Standard input has no folder from which it could name files.
    const key =
      results === undefined || file.path === undefined
        ? undefined
        : resultKey([
            data.build,
            options.today,
            options.asOf ?? '',
            options.profile ?? '',
            file.name,
            dirname(file.path),
            file.bytes,
          ]);
    const kept = key === undefined ? undefined : results?.get(key);
    if (kept !== undefined && unchanged(kept)) {
      const source = decode(file.bytes);
      return 'text' in source ? { ...kept.report, text: source.text } : kept.report;
    }
    const { createChecker } = await import('./checker.ts');
    const { report, named } = createChecker(data).check(file, options);
    if (key !== undefined)
      results?.put(key, {
        report,
        dependencies: Object.fromEntries(named.map((path) => [path, states(path)])),
      });
    return report;
  };
}
