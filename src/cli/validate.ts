import { join } from 'node:path';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { currentRule } from '../core/judgement/aliases.ts';
import type { FileReport } from '../core/report.ts';
import { suggest } from '../core/suggest.ts';
import type { FormatContext } from '../format/format.ts';
import type { Language } from '../format/words.ts';
import { type AdjustOptions, createAdjuster } from './adjust.ts';
import { buildFolder, cacheFolder } from './cache/folder.ts';
import { openResults, type Results } from './cache/results.ts';
import { type Configs, createConfigs, pathIn } from './configs.ts';
import { type Data, loadData } from './data.ts';
import { findInputs, type Input, type InputFile } from './files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { type FormatChoice, formatChoices, openOutputs } from './report-outputs.ts';
import { createReporter } from './reporter.ts';

export interface ValidateOptions extends AdjustOptions {
  readonly format: readonly string[];
  readonly output?: string;
  /** Over the configuration's; without both, errors fail. */
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly changedSince?: string;
  /** The name that a draft on standard input would have. */
  readonly stdinFilename?: string;
  readonly asOf?: string;
  readonly profil?: string;
  readonly lang: Language;
  readonly color: boolean;
  readonly cache: boolean;
}

/** Checks drafts and prints what was found. Exit code 1 where something is at or above `failOn`, or warnings are too many. */
export async function validate(
  names: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<ExitCode> {
  const choices = formatChoices(options.format, options.output);
  if (options.stdinFilename !== undefined && !names.includes('-'))
    throw new UsageError(
      '--stdin-filename hanya berlaku bagi naskah dari masukan baku.',
      'Tambahkan `-` sebagai nama naskah, atau hapus pilihannya.',
    );
  const data = loadData(host.root);
  const configs = createConfigs(data, host);
  const profile =
    options.profil === undefined
      ? {}
      : { profile: (await import('./profile-option.ts')).askedProfile(options.profil, data) };
  const { settings } = await configs(join(host.cwd, '-'));
  const context = (files: number) => (toTerminal: boolean) => ({
    ...formatContext(
      { ...options, failOn: options.failOn ?? settings.failOn ?? 'error' },
      host,
      data,
      toTerminal,
    ),
    files,
  });
  const { files: found, skipped } = await findInputs(names, host, options.stdinFilename).catch(
    async (error: unknown) => {
      await reportNothing(choices, context(0), host);
      throw error;
    },
  );
  const files = await wanted(found, options, configs, host);
  const results = options.cache ? resultsOf(host, data.build) : undefined;
  const reporter = createReporter(data, results, {
    today: host.today,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...profile,
  });
  const adjuster = createAdjuster(await currentNames(options, data, host), configs, host);
  const outputs = await openOutputs(choices, context(files.length), host);
  const code = new Set<ExitCode>([EXIT.ok]);
  let warnings = 0;
  let accepted = 0;
  try {
    for (const file of files) {
      const read = readable(file, files.length, host);
      if (read === undefined) {
        code.add(EXIT.usage);
        continue;
      }
      const report = await adjuster.adjust(await reporter(read), file);
      const own = file.path === undefined ? settings : (await configs(file.path)).settings;
      if (fails(report, options.failOn ?? own.failOn ?? 'error')) code.add(EXIT.findings);
      warnings += report.findings.filter(
        ({ severity, waived }) => severity === 'warning' && waived === undefined,
      ).length;
      outputs.file(report);
    }
    outputs.end();
    accepted = await adjuster.finish();
  } finally {
    outputs.abandon();
    results?.flush();
  }
  const words = TOLD[options.lang];
  if (skipped > 0) host.err.write(words.skipped(skipped));
  if (accepted > 0) host.err.write(words.accepted(accepted));
  if (options.writeBaseline !== undefined) {
    host.err.write(words.baseline(options.writeBaseline));
    return code.has(EXIT.usage) ? EXIT.usage : EXIT.ok;
  }
  const most = options.maxWarnings ?? settings.maxWarnings;
  if (most !== undefined && warnings > most) {
    host.err.write(words.warnings(warnings, most));
    code.add(EXIT.findings);
  }
  return Math.max(...code) as ExitCode;
}

/** Rules that a run selects by the names they had before are selected by those they have now, and it is told. */
async function currentNames(
  options: ValidateOptions,
  data: Data,
  host: Host,
): Promise<ValidateOptions> {
  if (options.only.length + options.skip.length === 0) return options;
  const current = (id: string): string => {
    const name = currentRule(id, data.aliases);
    if (name !== id) host.err.write(TOLD[options.lang].renamed(id, name));
    return name;
  };
  const selected = { only: options.only.map(current), skip: options.skip.map(current) };
  const rules = [...data.config().rules.keys()];
  const { fits } = await import('../config/patterns.ts');
  const unknown = [...selected.only, ...selected.skip].find(
    (pattern) => !OF_READING.test(pattern) && !rules.some((rule) => fits(pattern, rule)),
  );
  if (unknown !== undefined) throw unknownRule(unknown, rules);
  return { ...options, ...selected };
}

/** Findings about the file itself; they are in no register. */
const OF_READING = /^(?:bahasa|baseline|bentuk|berkas|konfigurasi|pemeriksaan|profil|yaml)\//;

/** A misspelt name would check nothing, or all, and nobody would see it. */
function unknownRule(pattern: string, rules: readonly string[]): UsageError {
  const meant = suggest(pattern, rules);
  return new UsageError(
    `Tidak ada aturan \`${pattern}\`.`,
    `${meant === undefined ? '' : `Mungkin maksudnya ${meant}. `}Daftarnya: sepakat aturan.`,
  );
}

/** What is told beside the report. */
const TOLD = {
  id: {
    skipped: (count: number) => `${count} berkas YAML lain dilewati (tanpa \`draf:\`).\n`,
    renamed: (old: string, name: string) => `Aturan ${old} sekarang bernama ${name}.\n`,
    accepted: (count: number) => `${count} temuan lama diterima (baseline).\n`,
    baseline: (file: string) => `Semua temuan di atas dicatat sebagai temuan lama dalam ${file}.\n`,
    warnings: (count: number, most: number) =>
      `${count} peringatan, padahal paling banyak ${most}.\n`,
  },
  en: {
    skipped: (count: number) => `${count} other YAML files were passed over (no \`draf:\`).\n`,
    renamed: (old: string, name: string) => `The rule ${old} is now called ${name}.\n`,
    accepted: (count: number) => `${count} known findings were accepted (baseline).\n`,
    baseline: (file: string) => `All findings above are kept as known ones in ${file}.\n`,
    warnings: (count: number, most: number) =>
      `${count} warnings, but at most ${most} are allowed.\n`,
  },
} as const;

/** The inputs without those that a configuration passes over, and, where asked, without what has not changed. */
async function wanted(
  found: readonly Input[],
  { changedSince }: ValidateOptions,
  configs: Configs,
  host: Host,
): Promise<readonly Input[]> {
  const kept: Input[] = [];
  for (const input of found) if (!(await isIgnored(input, configs))) kept.push(input);
  if (changedSince === undefined) return kept;
  const { changedSince: select } = await import('./changed.ts');
  return select(changedSince, kept, host.cwd);
}

/** A file that the user names himself is never passed over. */
async function isIgnored({ path, named }: Input, configs: Configs): Promise<boolean> {
  if (path === undefined || named) return false;
  const { settings, folder } = await configs(path);
  if (folder === undefined || settings.ignore.length === 0) return false;
  const { fits } = await import('../config/patterns.ts');
  return settings.ignore.some((pattern) => fits(pattern, pathIn(folder, path)));
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

/** Whether a report holds a finding at or above a severity that nobody has accepted. */
export function fails(report: FileReport, failOn: Severity): boolean {
  const limit = SEVERITIES.indexOf(failOn);
  return report.findings.some(
    ({ severity, waived }) => waived === undefined && SEVERITIES.indexOf(severity) <= limit,
  );
}

/** Colours on a terminal, unless NO_COLOR or --no-color; FORCE_COLOR asks for them anywhere. */
export function colorLevel(
  options: { readonly color: boolean },
  { env }: Pick<Host, 'env'>,
  toTerminal: boolean,
): 0 | 1 {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const refused = !options.color || (env['NO_COLOR'] ?? '') !== '' || env['FORCE_COLOR'] === '0';
  return !refused && (forced || (toTerminal && env['TERM'] !== 'dumb')) ? 1 : 0;
}

/** What a format needs to know beside the reports. */
export function formatContext(
  options: { readonly lang: Language; readonly color: boolean; readonly failOn?: Severity },
  host: Host,
  data: Data,
  toTerminal: boolean,
): Omit<FormatContext, 'files'> {
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
    colorLevel: colorLevel(options, host, toTerminal),
    columns: Math.max(60, Math.min(host.out.columns ?? 100, 120)),
  };
}
