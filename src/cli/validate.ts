import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { FileReport } from '../core/report.ts';
import type { FormatContext } from '../format/format.ts';
import type { Language } from '../format/words.ts';
import { buildFolder, cacheFolder } from './cache/folder.ts';
import { openResults, type Results } from './cache/results.ts';
import { type Data, loadData } from './data.ts';
import { findInputs, type Input, type InputFile } from './files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { type FormatChoice, formatChoices, openOutputs } from './report-outputs.ts';
import { createReporter } from './reporter.ts';

export interface ValidateOptions {
  readonly format: readonly string[];
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
  const choices = formatChoices(options.format, options.output);
  const data = loadData(host.root);
  const context = (files: number) => (toTerminal: boolean) => ({
    ...formatContext(options, host, data, toTerminal),
    files,
  });
  const { files, skipped } = await findInputs(names, host).catch(async (error: unknown) => {
    await reportNothing(choices, context(0), host);
    throw error;
  });
  const results = options.cache ? resultsOf(host, data.build) : undefined;
  const reporter = createReporter(data, results, {
    today: host.today,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  const outputs = await openOutputs(choices, context(files.length), host);
  const code = new Set<ExitCode>([EXIT.ok]);
  try {
    for (const file of files) {
      const read = readable(file, files.length, host);
      if (read === undefined) {
        code.add(EXIT.usage);
        continue;
      }
      const report = await reporter(read);
      if (fails(report, options.failOn)) code.add(EXIT.findings);
      outputs.file(report);
    }
    outputs.end();
  } finally {
    outputs.abandon();
    results?.flush();
  }
  if (skipped > 0)
    host.err.write(
      options.lang === 'en'
        ? `${skipped} other YAML files were passed over (no \`draf:\`).\n`
        : `${skipped} berkas YAML lain dilewati (tanpa \`draf:\`).\n`,
    );
  return Math.max(...code) as ExitCode;
}

/** A file of several that cannot be read is told of, and the others are still checked. */
function readable(file: Input, of: number, host: Host): InputFile | undefined {
  try {
    return file.read();
  } catch (error) {
    if (of === 1 || !(error instanceof UsageError)) throw error;
    host.err.write(`sepakat: ${error.message}\n`);
    return undefined;
  }
}

/** Where no file matched, a report for machines is still a whole report: of no file. */
async function reportNothing(
  choices: readonly FormatChoice[],
  contextOf: (toTerminal: boolean) => FormatContext,
  host: Host,
): Promise<void> {
  const machines = choices.filter(({ format }) => format !== 'pretty');
  (await openOutputs(machines, contextOf, host)).end();
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

/** Colours on a terminal, unless NO_COLOR or --no-color; FORCE_COLOR asks for them anywhere. */
export function formatContext(
  options: { readonly lang: Language; readonly color: boolean; readonly failOn?: Severity },
  host: Host,
  data: Data,
  toTerminal: boolean,
): Omit<FormatContext, 'files'> {
  const forced = host.env['FORCE_COLOR'] !== undefined && host.env['FORCE_COLOR'] !== '0';
  const refused =
    !options.color || (host.env['NO_COLOR'] ?? '') !== '' || host.env['FORCE_COLOR'] === '0';
  return {
    language: options.lang,
    // Read when a finding cites something.
    get law() {
      return data.law;
    },
    kinds: data.kinds,
    version: data.version,
    failOn: options.failOn ?? 'error',
    ruleOf: ({ document = '', cooperation = '' }, id) =>
      data.ruleset(document, cooperation)?.rules.find((rule) => rule.id === id),
    colorLevel: refused ? 0 : forced || (toTerminal && host.env['TERM'] !== 'dumb') ? 1 : 0,
    columns: Math.max(60, Math.min(host.out.columns ?? 100, 120)),
  };
}
