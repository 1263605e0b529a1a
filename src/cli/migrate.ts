import { migrate, type Obstacle } from '../core/edit/migrate.ts';
import { decode, SOURCE_PROBLEMS } from '../core/source.ts';
import { loadData } from './data.ts';
import { findInputs, type Input } from './files.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { encoded, rewriteDraft } from './rewrite.ts';

export interface MigrateOptions {
  readonly dryRun?: boolean;
}

/**
 * Rewrites drafts of older formats to the current one, each whole or not at all, and rules by the names they have
 * now. Exit code 1 where a draft could not be rewritten; the others still are.
 */
export async function migrateFiles(
  names: readonly string[],
  options: MigrateOptions,
  host: Host,
): Promise<ExitCode> {
  const { files } = await findInputs(names, host);
  const data = loadData(host.root);
  const format = {
    version: data.format.version,
    migrations: data.migrations(),
    aliases: data.aliases,
  };
  const codes = files.map((file) => migrateFile(file, format, options, host));
  return codes.includes(EXIT.findings) ? EXIT.findings : EXIT.ok;
}

function migrateFile(
  input: Input,
  format: Parameters<typeof migrate>[1],
  options: MigrateOptions,
  host: Host,
): ExitCode {
  const { name, path, bytes } = input.read();
  const source = decode(bytes);
  if ('problem' in source) {
    host.err.write(`${name}: ${SOURCE_PROBLEMS[source.problem].message.id}\n`);
    return EXIT.findings;
  }
  const result = migrate(source.text, format);
  if ('kind' in result) {
    host.err.write(`${name}: ${obstacleText(result, name, format.version)}\n`);
    return EXIT.findings;
  }
  const { text, changes } = result;
  if (path === undefined && options.dryRun !== true) host.out.write(encoded(bytes, text));
  else if (text !== source.text && options.dryRun !== true && path !== undefined)
    rewriteDraft(path, bytes, text, host.cwd);
  const report =
    changes.length === 0
      ? `${name}: sudah memakai bentuk yang sekarang.\n`
      : `${name}: ${changes.length} perubahan${options.dryRun === true ? ' akan dibuat' : ''}\n${changes.map((change) => `  ${change}\n`).join('')}`;
  // What would change is the result of a dry run; beside a file that was written it is a message.
  (options.dryRun === true ? host.out : host.err).write(report);
  return EXIT.ok;
}

function obstacleText(obstacle: Obstacle, name: string, current: string): string {
  switch (obstacle.kind) {
    case 'broken':
      return `belum dapat dibaca; lihat \`sepakat periksa ${name}\`. Tidak ada yang diubah.`;
    case 'no-version':
      return `tidak menyebut versinya; tambahkan \`draf: ${current}\`. Tidak ada yang diubah.`;
    case 'newer':
      return `memakai bentuk yang lebih baru (\`draf: ${obstacle.version}\`); pasang Sepakat versi terbaru. Tidak ada yang diubah.`;
    case 'no-way':
      return `\`draf: ${obstacle.version}\` tidak dikenal. Tidak ada yang diubah.`;
    case 'by-hand':
      return `\`${obstacle.path}\` tidak dapat dipindahkan sendiri; tulis isinya pada \`${obstacle.to}\`, lalu ulangi. Tidak ada yang diubah.`;
  }
}
