import { join, resolve } from 'node:path';
import type { Severity } from '../core/finding.ts';
import { CONFIG_NAME, createConfigs, pathIn } from './configs.ts';
import { loadData } from './data.ts';
import { shownName } from './files.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';

const WORDS: Readonly<Record<Severity | 'off', string>> = {
  error: 'kesalahan',
  warning: 'peringatan',
  note: 'catatan',
  off: 'abaikan',
};

/** Prints what holds for a draft, setting by setting, and from where. */
export async function showConfig(name: string | undefined, host: Host): Promise<ExitCode> {
  const path = name === undefined ? join(host.cwd, '-') : resolve(host.cwd, name);
  const { settings, file, folder } = await createConfigs(loadData(host.root), host)(path);
  const from = file === undefined ? 'bawaan' : shownName(file, host.cwd);
  const rows: [setting: string, value: string, source: string][] = [];
  const row = (setting: string, value: string | undefined, usual: string): void => {
    rows.push([setting, value ?? usual, value === undefined ? 'bawaan' : from]);
  };
  const { fits } = await import('../config/patterns.ts');
  const kind =
    folder === undefined
      ? undefined
      : settings.folders.findLast(([pattern]) => fits(pattern, pathIn(folder, path)))?.[1];
  const ignored =
    folder !== undefined && settings.ignore.some((pattern) => fits(pattern, pathIn(folder, path)));
  if (name !== undefined) {
    row('diperiksa', ignored ? 'tidak' : undefined, 'ya');
    row('jenis dokumen', kind, 'apa saja');
  }
  row('gagal_pada', settings.failOn && WORDS[settings.failOn], 'kesalahan');
  row('maks_peringatan', settings.maxWarnings?.toString(), 'tidak dibatasi');
  row('baseline', settings.baseline, 'tidak ada');
  row('cetak.kertas', settings.paper, 'F4');
  for (const [pattern, severity] of settings.severities) row(pattern, WORDS[severity], '');
  const width = Math.max(...rows.map(([setting]) => setting.length));
  host.out.write(
    `${file === undefined ? `Tidak ada ${CONFIG_NAME} yang berlaku.` : `Berlaku: ${from}`}\n${rows
      .map(([setting, value, source]) => `  ${setting.padEnd(width)}  ${value}  (${source})\n`)
      .join('')}`,
  );
  return EXIT.ok;
}
