import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that a bundle holds, as their terms ask. `inputs` are the paths of the files
 * that went into it, as the bundler names them; `root` is the folder that holds `node_modules`.
 */
export function notices(inputs: readonly string[], root: string): string {
  const packages = new Set(
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const head =
    'Sepakat memuat paket-paket berikut. Lisensi masing-masing dikutip di bawah namanya.\n';
  return [
    head,
    ...[...packages].sort().map((name) => noticeOf(name, join(root, 'node_modules', name))),
  ].join('\n');
}

function noticeOf(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = existsSync(folder)
    ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    : undefined;
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(60)}\n${name} ${version} (${license ?? 'lihat di bawah'})\n\n${text}\n`;
}
