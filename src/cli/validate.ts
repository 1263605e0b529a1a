import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { FileReport } from '../core/report.ts';
import type { FormatContext, Formatter } from '../format/format.ts';
import { json } from '../format/json.ts';
import { pretty } from '../format/pretty.ts';
import type { Language } from '../format/words.ts';
import { buildFolder, cacheFolder } from './cache/folder.ts';
import { openResults, type Results } from './cache/results.ts';
import { loadData } from './data.ts';
import { readInputs } from './files.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { createReporter } from './reporter.ts';
import { writeAtomically } from './write.ts';

export interface ValidateOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly failOn: Severity;
  readonly asOf?: string;
  readonly lang: Language;
  readonly color: boolean;
  readonly cache: boolean;
}

/** Checks drafts and prints what was found. Exit code 1 where something is at or above `failOn`. */
export async function validate(
  names: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<ExitCode> {
  const { files, skipped } = await readInputs(names, host);
  const data = loadData(host.root);
  const results = options.cache ? resultsOf(host, data.build) : undefined;
  const reporter = createReporter(data, results, {
    today: host.today,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await reporter(file));
  results?.flush();
  if (skipped > 0)
    host.err.write(
      options.lang === 'en'
        ? `${skipped} other YAML files were passed over (no \`draf:\`).\n`
        : `${skipped} berkas YAML lain dilewati (tanpa \`draf:\`).\n`,
    );
  const toTerminal = options.output === undefined && host.out.isTerminal;
  const text = FORMATTERS[options.format](reports, formatContext(options, host, data, toTerminal));
  if (options.output === undefined) host.out.write(text);
  else writeAtomically(options.output, new TextEncoder().encode(text), host.cwd);
  return reports.some((report) => fails(report, options.failOn)) ? EXIT.findings : EXIT.ok;
}

function resultsOf(host: Host, build: string): Results | undefined {
  const folder = cacheFolder(host.env, process.platform);
  return folder === undefined ? undefined : openResults(buildFolder(folder, build));
}

/** Whether a report holds a finding at or above a severity. */
export function fails(report: FileReport, failOn: Severity): boolean {
  const limit = SEVERITIES.indexOf(failOn);
  return report.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
}

const FORMATTERS: Readonly<Record<ValidateOptions['format'], Formatter>> = { pretty, json };

/** Colours on a terminal, unless NO_COLOR or --no-color; FORCE_COLOR asks for them anywhere. */
export function formatContext(
  options: { readonly lang: Language; readonly color: boolean },
  host: Host,
  knowledge: Pick<FormatContext, 'law' | 'kinds' | 'version'>,
  toTerminal: boolean,
): FormatContext {
  const forced = host.env['FORCE_COLOR'] !== undefined && host.env['FORCE_COLOR'] !== '0';
  const refused =
    !options.color || (host.env['NO_COLOR'] ?? '') !== '' || host.env['FORCE_COLOR'] === '0';
  return {
    language: options.lang,
    law: knowledge.law,
    kinds: knowledge.kinds,
    version: knowledge.version,
    colorLevel: refused ? 0 : forced || (toTerminal && host.env['TERM'] !== 'dumb') ? 1 : 0,
    columns: Math.max(60, Math.min(host.out.columns ?? 100, 120)),
  };
}
