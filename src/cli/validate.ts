import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { FileReport } from '../core/report.ts';
import type { FormatContext, Formatter } from '../format/format.ts';
import { json } from '../format/json.ts';
import { pretty } from '../format/pretty.ts';
import type { Language } from '../format/words.ts';
import { buildFolder, cacheFolder } from './cache/folder.ts';
import { openResults, type Results } from './cache/results.ts';
import { loadData } from './data.ts';
import { findInputs, type Input, type InputFile } from './files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { createReporter } from './reporter.ts';
import { type AtomicFile, openAtomically } from './write.ts';

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
  const { files, skipped } = await findInputs(names, host);
  const data = loadData(host.root);
  const results = options.cache ? resultsOf(host, data.build) : undefined;
  const reporter = createReporter(data, results, {
    today: host.today,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  const output = outputOf(options, host);
  const writer = FORMATTERS[options.format]({
    ...formatContext(options, host, data, output.isTerminal),
    files: files.length,
  });
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
      output.write(writer.file(report));
    }
    output.write(writer.end());
    output.commit();
  } finally {
    output.abandon();
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

interface ReportOutput extends Omit<AtomicFile, 'write'> {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

/** Where the report goes: standard output, or a file that comes to be whole or not at all. */
function outputOf({ output }: ValidateOptions, host: Host): ReportOutput {
  if (output === undefined)
    return {
      write: (text) => host.out.write(text),
      commit: () => {},
      abandon: () => {},
      isTerminal: host.out.isTerminal,
    };
  const file = openAtomically(output, host.cwd);
  const encoder = new TextEncoder();
  return { ...file, write: (text) => file.write(encoder.encode(text)), isTerminal: false };
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
): Omit<FormatContext, 'files'> {
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
