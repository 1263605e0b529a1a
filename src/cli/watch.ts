import { resolve } from 'node:path';
import { watch as watchPaths } from 'chokidar';
import { shownName } from './files.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';

/** How long the folder must be quiet before a change is looked at: editors write a file in several steps. */
const QUIET_MS = 120;

/**
 * Runs `once` now, and again after every change of a draft, a configuration or another file that drafts name below
 * the named places. Ends when the host says so, with the code of the last run.
 */
export async function watch(
  names: readonly string[],
  once: () => Promise<ExitCode>,
  host: Host,
): Promise<ExitCode> {
  const roots = (names.length > 0 ? names : ['.']).map((name) =>
    // A pattern is watched from the folder in which it begins.
    resolve(host.cwd, name.replace(/(?:^|[\\/])[^\\/]*[*?[\]{}].*$/, '') || '.'),
  );
  let code = await once();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watchPaths(roots, {
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git|\.sepakat)(?:[\\/]|$)|\.tmp$|\.docx$/.test(path),
  });
  const look = async (): Promise<void> => {
    const names = [...changed].sort();
    changed.clear();
    host.err.write(`\n— ${names.map((name) => shownName(name, host.cwd)).join(', ')} —\n`);
    code = await once();
  };
  watcher.on('all', (_, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(look);
    }, QUIET_MS);
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  host.err.write('Menunggu perubahan; Ctrl+C untuk berhenti.\n');
  await new Promise<void>((stop) => {
    if (host.stop?.aborted) stop();
    host.stop?.addEventListener('abort', () => stop());
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
  return host.stop?.aborted ? code : EXIT.ok;
}
