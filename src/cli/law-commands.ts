import { type Command, Option } from 'commander';
import { SEVERITIES } from '../core/finding.ts';
import type { ExitCode, Host } from './host.ts';
import { common, worded } from './options.ts';

/**
 * The commands that show the law. What they do, and the data they need, is loaded when one is called;
 * `kinds` lists kinds of documents and cooperations below the help.
 */
export function lawCommands(
  root: Command,
  host: Host,
  run: { code: ExitCode },
  kinds: () => string,
): void {
  common(root.command('rules').alias('aturan'))
    .description('daftar aturan: apa yang diminta, dari siapa, dan pasalnya')
    .argument('[kata...]', 'hanya aturan yang memuat semua kata ini')
    .option('--peraturan <nama>', 'hanya dari peraturan ini, misalnya "PP 28/2018"')
    .option('--dokumen <jenis>', 'hanya untuk jenis dokumen ini')
    .option('--kerja-sama <jenis>', 'hanya untuk jenis kerja sama ini')
    .addOption(new Option('--tingkat <tingkat>', 'hanya tingkat ini').choices([...SEVERITIES]))
    .addOption(
      new Option(
        '--status, --cek <cara>',
        'hanya yang diputuskan skema, kode, atau manusia',
      ).choices(['schema', 'code', 'human']),
    )
    .addOption(formats(['pretty', 'json']))
    .option('-o, --output <berkas>', 'tulis daftar ke berkas')
    .action(async (words: string[], options) => {
      const { rules } = await import('./rules.ts');
      run.code = rules(words, options, host);
    })
    .addHelpText('after', kinds);

  common(root.command('explain').alias('jelaskan'))
    .description('terangkan satu aturan, pasal, atau peraturan')
    .argument(
      '<nama...>',
      'id aturan, atau pasal seperti "Permendagri 22/2020 Pasal 41 ayat (1)", atau peraturan',
    )
    .action(async (name: string[], options) => {
      const { explain } = await import('./explain.ts');
      run.code = explain(name.join(' '), options, host);
    });

  worded(root.command('coverage').alias('cakupan'))
    .description('cakupan: setiap ketentuan, cara memeriksanya, aturannya, dan ujinya')
    .argument('[peraturan...]', 'sama dengan --peraturan')
    .option('--peraturan <nama>', 'hanya peraturan ini, dengan setiap ketentuannya')
    .addOption(formats(['pretty', 'json', 'markdown']))
    .option('-o, --output <berkas>', 'tulis tabel ke berkas')
    .action(async (names: string[], options) => {
      const { coverage } = await import('./coverage.ts');
      run.code = coverage(names.join(' '), options, host);
    });

  common(root.command('checklist').alias('daftar-periksa'))
    .description('daftar periksa untuk naskah yang ditulis orang lain, atau untuk rapat')
    .option('--dokumen <jenis>', 'jenis dokumen')
    .option('--kerja-sama <jenis>', 'jenis kerja sama')
    .addOption(
      new Option('--tingkat <tingkat>', 'butir dari tingkat ini ke atas')
        .choices([...SEVERITIES])
        .default('warning'),
    )
    .option(
      '-o, --output <berkas>',
      'nama berkas .docx atau .md (bawaan: Markdown ke keluaran baku)',
    )
    .option('--timpa', 'ganti formulir yang telah diisi')
    .action(async (options) => {
      const { checklist } = await import('./checklist.ts');
      run.code = await checklist(options, host);
    })
    .addHelpText('after', kinds);
}

const formats = (choices: readonly string[]): Option =>
  new Option('-f, --format <bentuk>', 'bentuk keluaran').choices(choices).default('pretty');
