import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';

/**
 * The folder where results of earlier runs lie, or undefined where there is none: no home, no right to write, or
 * a folder that others may write to. `SEPAKAT_CACHE` names another one; empty, it turns the cache off.
 */
export function cacheFolder(env: Host['env'], platform: string): string | undefined {
  const folder = env['SEPAKAT_CACHE'] ?? usualFolder(env, platform);
  return folder === undefined || folder === '' || !isOurs(folder, platform) ? undefined : folder;
}

function usualFolder(env: Host['env'], platform: string): string | undefined {
  const within = (home: string | undefined, ...parts: string[]): string | undefined =>
    home === undefined || home === '' ? undefined : join(home, ...parts);
  if (platform === 'win32') return within(env['LOCALAPPDATA'], 'sepakat', 'Cache');
  if (platform === 'darwin') return within(env['HOME'], 'Library', 'Caches', 'sepakat');
  return within(env['XDG_CACHE_HOME'], 'sepakat') ?? within(env['HOME'], '.cache', 'sepakat');
}

/** What is read from the cache is believed, so nobody else may write there. */
function isOurs(folder: string, platform: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    return platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** How long the results of another build are kept, in milliseconds. */
const KEPT = 30 * 24 * 3_600_000;

/** The folder of one build's results. Where it is new, those of builds that nobody has used for a month go. */
export function buildFolder(folder: string, build: string): string {
  const own = join(folder, build);
  if (!existsSync(own)) removeUnused(folder);
  return own;
}

function removeUnused(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const other = join(folder, name);
      if (/^[0-9a-f]{16}$/.test(name) && Date.now() - statSync(other).mtimeMs > KEPT)
        rmSync(other, { recursive: true, force: true });
    }
  } catch {
    // Another run is at it.
  }
}
