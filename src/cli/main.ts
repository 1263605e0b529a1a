import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { loadData } from './data.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { HELP, usageMessage } from './indonesian.ts';
import { lawCommands } from './law-commands.ts';
import { drafts } from './options.ts';
import { validate } from './validate.ts';

/** Runs one command line. Never throws; a defect of the tool is exit code 3. */
export async function main(host: Host): Promise<ExitCode> {
  const run: { code: ExitCode } = { code: EXIT.ok };
  try {
    const root = program(host, run);
    await complete(root, host);
    await root.parseAsync(host.args as string[], { from: 'user' });
    return run.code;
  } catch (error) {
    return explain(error, host);
  }
}

/** The commands by which a shell completes what is typed; loaded where they are asked for. */
async function complete(root: Command, { args: [name = ''] }: Host): Promise<void> {
  if (!['completion', 'complete'].includes(name)) return;
  const { default: tab } = await import('@bomb.sh/tab/commander');
  tab(root, { completionCommandName: 'completion' });
  // What the library says in English, `sepakat help` says in Indonesian.
  root.commands
    .find((command) => command.name() === 'completion')
    ?.description('cetak perintah pelengkapan otomatis untuk sebuah shell')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp({
      ...HELP,
      argumentDescription: () => 'salah satu: bash, zsh, fish, powershell',
    });
}

function explain(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    host.err.write(
      `sepakat: ${error.message}${error.advice === '' ? '' : `\n  ${error.advice}`}\n`,
    );
    return EXIT.usage;
  }
  const detail =
    error instanceof Error
      ? host.env['SEPAKAT_DEBUG'] === undefined
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  host.err.write(
    `sepakat: terjadi kerusakan pada program ini, bukan pada naskah Anda: ${detail}\n  Tidak ada berkas yang diubah setengah jalan. Laporkan pesan ini kepada pengelola Sepakat beserta naskahnya.\n`,
  );
  return EXIT.defect;
}

function program(host: Host, run: { code: ExitCode }): Command {
  const root = new Command('sepakat');
  root
    .description(
      'Memeriksa naskah kerja sama daerah terhadap peraturan dan mencetaknya menjadi dokumen Word.',
    )
    .helpOption('-h, --help', 'tampilkan bantuan')
    .helpCommand('help [perintah]', 'bantuan untuk satu perintah')
    .option('-V, --version', 'tampilkan versi')
    .configureHelp(HELP)
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      outputError: (text, write) =>
        write(`sepakat: ${usageMessage(text)}\n  Lihat \`sepakat ${asked(root, host)}--help\`.\n`),
    })
    .exitOverride();
  root.on('option:version', () => {
    const { version } = JSON.parse(readFileSync(join(host.root, 'package.json'), 'utf8')) as {
      version: string;
    };
    host.out.write(`${version}\n`);
    throw new CommanderError(EXIT.ok, 'commander.version', version);
  });

  drafts(root.command('validate').alias('periksa'))
    .description('periksa naskah: apa yang masih kurang, di baris mana, dan pasal yang memintanya')
    .argument('[naskah...]', 'berkas, folder, pola, atau - untuk masukan baku (bawaan: folder ini)')
    .option(
      '-f, --format <bentuk[=berkas]>',
      'bentuk laporan, boleh berkali-kali: pretty (bawaan), json, jsonl, sarif, junit, github, gitlab, markdown',
      several,
      [],
    )
    .option('-o, --output <berkas>', 'tulis laporan ke berkas')
    .addOption(
      new Option(
        '--fail-on <tingkat>',
        'tingkat temuan yang membuat kode keluar 1 (bawaan: error)',
      ).choices(['error', 'warning', 'note']),
    )
    .option('--max-warnings <jumlah>', 'lebih banyak peringatan dari ini: kode keluar 1', amount)
    .option(
      '--only <aturan>',
      'hanya aturan ini, boleh berpola (naskah/*) dan berkali-kali',
      several,
      [],
    )
    .option('--skip <aturan>', 'tanpa aturan ini, boleh berpola dan berkali-kali', several, [])
    .option('--baseline <berkas>', 'temuan lama yang diterima; hanya yang baru dilaporkan')
    .option('--write-baseline <berkas>', 'catat semua temuan sekarang sebagai temuan lama')
    .option('--changed-since <commit>', 'hanya naskah yang berubah sejak commit git ini')
    .option('--watch', 'periksa lagi setiap kali ada naskah yang berubah')
    .option('--stdin-filename <nama>', 'nama naskah yang datang dari masukan baku')
    .option('--no-cache', 'periksa semuanya lagi, tanpa memakai hasil sebelumnya')
    .action(async (names: string[], options) => {
      const once = (): Promise<ExitCode> => validate(names, options, host);
      if (options.watch !== true) run.code = await once();
      else {
        const { watch } = await import('./watch.ts');
        run.code = await watch(names, once, host);
      }
    })
    .addHelpText('after', CODES);

  drafts(root.command('render').alias('cetak'))
    .description('cetak naskah menjadi dokumen Word (.docx)')
    .argument('<naskah...>', 'berkas, folder, pola, atau - untuk masukan baku')
    .option(
      '-o, --output <tujuan>',
      'nama berkas .docx, folder, atau - untuk keluaran baku (bawaan: di sebelah naskah)',
    )
    .option('--timpa', 'ganti dokumen yang telah diubah di luar Sepakat')
    .option('--rancangan', 'cetak sebagai RANCANGAN meskipun masih ada temuan')
    .option('--teks', 'tulis naskah sebagai teks biasa (.txt) untuk ditinjau, bukan .docx')
    .addOption(new Option('--kertas <ukuran>', 'ukuran kertas').choices(['F4', 'A4']))
    .action(async (names: string[], options) => {
      const { render } = await import('./render.ts');
      run.code = await render(names, options, host);
    });

  drafts(root.command('batch').alias('massal'))
    .description('buat satu dokumen untuk setiap baris tabel (CSV atau Excel)')
    .argument('<templat>', 'naskah yang isinya diganti per baris')
    .argument('<tabel>', 'berkas .csv atau .xlsx; baris pertama memuat judul kolom')
    .requiredOption('-o, --output <folder>', 'folder hasil')
    .option('-p, --pemetaan <berkas>', 'kolom mana mengisi tempat mana (YAML)')
    .option('--nama <pola>', 'pola nama berkas, misalnya pks-{Kode}')
    .option('--bentuk <bentuk>', 'yang ditulis: docx, yaml, atau docx,yaml', 'docx')
    .option('--lembar <nama>', 'lembar kerja Excel (bawaan: yang pertama)')
    .option('--dry-run', 'periksa semua baris tanpa menulis apa pun')
    .option('--resume', 'lanjutkan pekerjaan yang terhenti')
    .option('--rancangan', 'cetak sebagai RANCANGAN meskipun masih ada temuan')
    .option('--timpa', 'ganti dokumen yang telah diubah di luar Sepakat')
    .addOption(new Option('--kertas <ukuran>', 'ukuran kertas').choices(['F4', 'A4']))
    .option(
      '--workers <jumlah>',
      'banyaknya pekerja (bawaan: sebanyak inti prosesor)',
      countArgument,
    )
    .option('--shard <bagian>', 'kerjakan sebagian baris saja, misalnya 2/4')
    .action(async (template: string, table: string, options) => {
      const { batch } = await import('./batch/batch.ts');
      run.code = await batch(template, table, options, host);
    });

  root
    .command('merge')
    .alias('gabung')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('satukan hasil bagian-bagian (--shard) menjadi satu folder')
    .argument('<folder...>', 'folder hasil setiap bagian')
    .requiredOption('-o, --output <folder>', 'folder gabungan')
    .addOption(new Option('--lang <bahasa>', 'bahasa laporan').choices(['id', 'en']).default('id'))
    .action(async (folders: string[], options) => {
      const { merge } = await import('./batch/merge.ts');
      run.code = merge(folders, options, host);
    });

  root
    .command('config')
    .alias('konfigurasi')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('tampilkan pengaturan yang berlaku bagi sebuah naskah, dan dari mana asalnya')
    .argument('[naskah]', 'berkas naskah (bawaan: folder ini)')
    .action(async (name: string | undefined) => {
      const { showConfig } = await import('./show-config.ts');
      run.code = await showConfig(name, host);
    });

  root
    .command('init')
    .alias('siapkan')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('siapkan folder naskah: konfigurasi, CI, dan pengaturan penyunting')
    .argument('[folder]', 'folder yang disiapkan (bawaan: folder ini)')
    .addOption(
      new Option('--ci <layanan>', 'berkas untuk CI')
        .choices(['github', 'gitlab', 'tidak'])
        .default('github'),
    )
    .action(async (name: string | undefined, options) => {
      const { init } = await import('./init.ts');
      run.code = init(name, options, host);
    });

  root
    .command('attest')
    .alias('nyatakan')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('catat dalam naskah jawaban seseorang atas pertanyaan laporan')
    .argument('<naskah>', 'berkas naskah')
    .option(
      '--aturan <id>',
      'aturan yang bertanya, seperti dalam laporan; boleh berkali-kali',
      several,
      [] as readonly string[],
    )
    .option('--topik <topik>', 'sebagai ganti --aturan: semua pertanyaan satu topik')
    .option('--isi <teks>', 'yang dinyatakan')
    .option('--oleh <nama>', 'nama yang menyatakan')
    .option('--jabatan <jabatan>', 'jabatannya')
    .action(async (name: string, options) => {
      const { attest } = await import('./attest.ts');
      run.code = await attest(name, options, host);
    });

  root
    .command('migrate')
    .alias('mutakhirkan')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('tulis ulang naskah lama ke bentuk yang sekarang; isi dan catatannya tetap')
    .argument('<naskah...>', 'berkas, folder, pola, atau - untuk masukan baku')
    .option('--dry-run', 'tampilkan saja apa yang akan berubah')
    .action(async (names: string[], options) => {
      const { migrateFiles } = await import('./migrate.ts');
      run.code = await migrateFiles(names, options, host);
    });

  root
    .command('new')
    .alias('baru')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('buat kerangka naskah yang tinggal diisi')
    .argument('[berkas]', 'nama berkas baru, misalnya pks-air-bersih.yaml')
    .option('--dokumen <jenis>', 'jenis dokumen')
    .option('--kerja-sama <jenis>', 'jenis kerja sama')
    .option('--judul <judul>', 'hal yang dikerjasamakan')
    .option('--timpa', 'ganti berkas yang sudah ada')
    .action(async (name: string | undefined, options) => {
      const { create } = await import('./new.ts');
      run.code = await create(name, options, host);
    })
    .addHelpText('after', () => kindsHelp(host));

  lawCommands(root, host, run, () => kindsHelp(host));
  root
    .command('profile')
    .alias('profil')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp(HELP)
    .description('tampilkan profil daerah: apa yang diketahui, seberapa pasti, dan apa yang tidak')
    .argument('[daerah]', 'nama atau kode daerah, misalnya 15 (bawaan: daftar profil)')
    .addOption(new Option('--lang <bahasa>', 'bahasa').choices(['id', 'en']).default('id'))
    .action(async (name: string | undefined, options) => {
      const { profile } = await import('./profile.ts');
      run.code = profile(name, options, host);
    });

  root.addHelpText(
    'after',
    '\nPelengkapan otomatis di terminal: sepakat completion bash|zsh|fish|powershell\n',
  );
  return root;
}

/** The command that was typed, before its `--help`; nothing where there is none of that name. */
function asked(root: Command, { args: [name = ''] }: Host): string {
  const known = root.commands.some((command) =>
    [command.name(), ...command.aliases()].includes(name),
  );
  return known ? `${name} ` : '';
}

/** The kinds of documents and of cooperation, as the data has them. */
function kindsHelp({ root }: Host): string {
  const { kinds, cooperations } = loadData(root);
  const width = Math.max(...[...kinds.keys(), ...cooperations.keys()].map(({ length }) => length));
  const rows = (entries: Iterable<readonly [string, string]>): string =>
    [...entries].map(([name, words]) => `  ${name.padEnd(width + 2)}${words}`).join('\n');
  return `\nJenis dokumen:\n${rows(
    [...kinds].map(([name, info]) => [name, `${info.name} (${info.cooperations.join(', ')})`]),
  )}\n\nJenis kerja sama:\n${rows([...cooperations].map(([name, { id }]) => [name, id]))}\n`;
}

/** What a script reads from the exit code. */
const CODES = `
Kode keluar:
  0  tidak ada temuan pada tingkat --fail-on ke atas
  1  ada temuan
  2  tidak dapat dikerjakan karena hal di luar naskah
  3  Sepakat sendiri rusak
`;

const several = (one: string, before: readonly string[]): readonly string[] => [...before, one];

function amount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('tulis bilangan bulat');
  return Number(text);
}

function countArgument(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('tulis bilangan dari 1');
  return Number(text);
}
