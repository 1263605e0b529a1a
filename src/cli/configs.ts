import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { NO_SETTINGS, type Settings } from '../config/settings.ts';
import { decode } from '../core/source.ts';
import type { Data } from './data.ts';
import { fileError, shownName } from './files.ts';
import { type Host, UsageError } from './host.ts';

/** The name of a configuration; the nearest one upward from a draft holds for it. */
export const CONFIG_NAME = 'sepakat.config.yaml';

/** What holds for a draft, and from where. */
export interface Config {
  readonly settings: Settings;
  /** The file that says so, and its folder; absent where there is none. */
  readonly file?: string;
  readonly folder?: string;
}

/** Finds the configuration of a file by its absolute path; each is read once. Throws `UsageError` where one is wrong. */
export type Configs = (path: string) => Promise<Config>;

const NONE: Config = { settings: NO_SETTINGS };

export function createConfigs(data: Data, host: Host): Configs {
  const folders = new Map<string, Config>();
  const find = async (folder: string): Promise<Config> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, CONFIG_NAME);
    const parent = dirname(folder);
    const config = existsSync(file)
      ? { settings: await read(file, data, host), file, folder }
      : parent === folder
        ? NONE
        : await find(parent);
    folders.set(folder, config);
    return config;
  };
  return (path) => find(dirname(path));
}

/** A draft's path as the patterns of its configuration see it. */
export const pathIn = (folder: string, path: string): string =>
  relative(folder, path).replaceAll(sep, '/');

async function read(file: string, data: Data, host: Host): Promise<Settings> {
  const name = shownName(file, host.cwd);
  const { readConfig } = await import('../config/read.ts');
  const source = decode(bytesOf(file, name));
  if ('problem' in source) throw new UsageError(`\`${name}\` tidak dapat dibaca sebagai teks.`);
  const { settings, findings } = readConfig(source.text, data.config());
  if (findings.length === 0) return settings;
  const lines = findings.map(
    ({ range, message, advice }) =>
      `  ${name}:${range.start.line}:${range.start.column}  ${message.id}\n    Perbaikan: ${advice.id}`,
  );
  throw new UsageError(`Konfigurasi \`${name}\` perlu diperbaiki:\n${lines.join('\n')}`);
}

function bytesOf(file: string, name: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileError(error, name);
  }
}
