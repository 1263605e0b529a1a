import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate } from '../core/words/date.ts';
import type { Language } from '../format/words.ts';
import { HELP } from './indonesian.ts';

/** The options of commands that take the law of a day: that day, language, colours, help. */
export const common = (command: Command): Command =>
  worded(command).option(
    '--as-of <tanggal>',
    'pakai hukum pada tanggal ini (tahun-bulan-hari)',
    dateArgument,
  );

/** The options of commands that read drafts. */
export const drafts = (command: Command): Command =>
  common(command).option(
    '--profil <daerah>',
    'profil daerah yang dipakai; `tidak` untuk tanpa profil',
  );

/** The options of every command that prints a report: language, colours, help. */
export function worded(command: Command): Command {
  return command
    .addOption(
      new Option('--lang <bahasa>', 'bahasa laporan')
        .choices(['id', 'en'])
        .default('id' satisfies Language),
    )
    .option('--no-color', 'tanpa warna')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP);
}

function dateArgument(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('tulis tanggal seperti 2026-03-02');
  return text;
}
