import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate } from '../core/words/date.ts';
import type { Language } from '../format/words.ts';
import { HELP } from './indonesian.ts';

/** The options that most commands share: language, date of the law, colours, help. */
export function common(command: Command): Command {
  return command
    .addOption(
      new Option('--lang <bahasa>', 'bahasa laporan')
        .choices(['id', 'en'])
        .default('id' satisfies Language),
    )
    .option(
      '--as-of <tanggal>',
      'periksa menurut hukum pada tanggal ini (tahun-bulan-hari)',
      dateArgument,
    )
    .option('--no-color', 'tanpa warna')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP);
}

function dateArgument(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('tulis tanggal seperti 2026-03-02');
  return text;
}
