import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Baseline } from '../config/baseline.ts';
import type { FileReport } from '../core/report.ts';
import { type Config, type Configs, pathIn } from './configs.ts';
import { fileError, type Input } from './files.ts';
import { type Host, UsageError } from './host.ts';
import { writeAtomically } from './write.ts';

export interface AdjustOptions {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** File of accepted findings; over the one of the configuration. */
  readonly baseline?: string;
  /** Writes all findings of the run as accepted. */
  readonly writeBaseline?: string;
}

/** Makes of a report what configuration, flags and baseline want of it. */
export interface Adjuster {
  readonly adjust: (report: FileReport, input: Input) => Promise<FileReport>;
  /** How many findings were accepted, and writes the new baseline where one was asked for. */
  readonly finish: () => Promise<number>;
}

/** Throws `UsageError` where a baseline cannot be read. */
export function createAdjuster(options: AdjustOptions, configs: Configs, host: Host): Adjuster {
  const baselines = new Map<string, Baseline>();
  const written = new Map<string, readonly string[]>();
  let accepted = 0;
  return {
    adjust: async (report, input) => {
      const path = input.path ?? join(host.cwd, '-');
      const config = await configs(path);
      const file = options.writeBaseline ?? baselineOf(options, config, host);
      const selects = options.only.length > 0 || options.skip.length > 0;
      // Most drafts have none of it, and then nothing of it is loaded.
      if (config.folder === undefined && !selects && file === undefined) return report;
      const { configured, isSelected, selectedRules } = await import('../config/apply.ts');
      const { withoutAccepted, fingerprints } = await import('../config/baseline.ts');
      const own = selectedRules(
        config.folder === undefined
          ? report
          : configured(report, config.settings, pathIn(config.folder, path)),
        options,
      );
      if (options.writeBaseline !== undefined) {
        const name = nameIn(resolve(host.cwd, options.writeBaseline), path);
        written.set(name, fingerprints(own));
        return own;
      }
      if (file === undefined) return own;
      const known = baselines.get(file) ?? (await read(file));
      baselines.set(file, known);
      // What this run does not look for cannot be gone.
      const asked = [...(known.get(nameIn(file, path)) ?? [])].filter((fingerprint) =>
        isSelected(fingerprint.split('@', 1)[0] ?? '', options),
      );
      const checked = withoutAccepted(own, new Set(asked));
      accepted += checked.accepted;
      return checked.report;
    },
    finish: async () => {
      if (options.writeBaseline !== undefined) {
        const { baselineText } = await import('../config/baseline.ts');
        writeAtomically(
          options.writeBaseline,
          new TextEncoder().encode(baselineText(written)),
          host.cwd,
        );
      }
      return accepted;
    },
  };
}

function baselineOf(options: AdjustOptions, config: Config, host: Host): string | undefined {
  if (options.baseline !== undefined) return resolve(host.cwd, options.baseline);
  const { baseline } = config.settings;
  return baseline === undefined || config.folder === undefined
    ? undefined
    : resolve(config.folder, baseline);
}

/** A draft's name in a baseline, which does not change with the folder from which a command runs. */
const nameIn = (baseline: string, path: string): string =>
  relative(dirname(baseline), path).replaceAll(sep, '/');

async function read(file: string): Promise<Baseline> {
  const text = textOf(file);
  const { parseBaseline } = await import('../config/baseline.ts');
  const baseline = parseBaseline(text);
  if (baseline === undefined)
    throw new UsageError(`\`${file}\` bukan catatan temuan lama.`, 'Buat dengan --write-baseline.');
  return baseline;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
}
