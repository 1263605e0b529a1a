import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Input } from './files.ts';
import { UsageError } from './host.ts';

/**
 * The inputs that differ from a commit, or that name a file which does: a Kesepakatan Bersama that changed may
 * break the agreements under it. Throws `UsageError` where git or the commit is not there.
 */
export function changedSince(ref: string, inputs: readonly Input[], cwd: string): Input[] {
  if (ref.startsWith('-')) throw unknown(ref);
  const top = git(['rev-parse', '--show-toplevel'], cwd, () => NO_REPOSITORY).trim();
  const names = [
    ...git(['diff', '--name-only', '-z', ref, '--'], top, () => unknown(ref)).split('\0'),
    ...git(['ls-files', '--others', '--exclude-standard', '-z'], top, () => unknown(ref)).split(
      '\0',
    ),
  ].filter((name) => name !== '');
  const changed = new Set(names.map((name) => resolve(top, name)));
  const words = [...new Set(names.map((name) => basename(name)))];
  return inputs.filter(
    ({ path }) => path === undefined || changed.has(path) || namesOne(path, words),
  );
}

function namesOne(path: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const text = readFileSync(path, 'utf8');
  return words.some((word) => text.includes(word));
}

function git(args: readonly string[], cwd: string, refused: () => UsageError): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? new UsageError('git tidak terpasang.', 'Pasang git, atau periksa tanpa --changed-since.')
      : refused();
  }
}

const NO_REPOSITORY = new UsageError(
  'Folder ini bukan repositori git, sehingga tidak diketahui apa yang berubah.',
  'Jalankan di dalam repositorinya, atau periksa tanpa --changed-since.',
);

const unknown = (ref: string): UsageError =>
  new UsageError(
    `\`${ref}\` bukan commit, cabang, atau tag di repositori git ini.`,
    'Dalam CI, ambil riwayatnya dahulu (misalnya fetch-depth: 0).',
  );
