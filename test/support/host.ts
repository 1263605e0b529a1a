import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { ROOT, TODAY } from './knowledge.ts';

/** What a command wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly err: string;
}

/** Runs a command line in this process, in a folder, with a fake world. */
export async function run(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly stdin?: string | Uint8Array;
    readonly env?: Host['env'];
    readonly answers?: readonly string[];
    readonly stop?: AbortSignal;
    readonly root?: string;
  },
): Promise<Run> {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const answers = [...(options.answers ?? [])];
  const encode = (data: string | Uint8Array): Uint8Array =>
    typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const code = await main({
    args,
    cwd: options.cwd,
    env: options.env ?? {},
    root: options.root ?? ROOT,
    today: TODAY,
    stdin: async () => encode(options.stdin ?? ''),
    out: { write: (data) => void out.push(encode(data)), isTerminal: false },
    err: {
      write: (data) =>
        void err.push(typeof data === 'string' ? data : new TextDecoder().decode(data)),
      isTerminal: false,
    },
    ...(options.stop === undefined ? {} : { stop: options.stop }),
    ...(options.answers === undefined ? {} : { ask: async () => answers.shift() ?? '' }),
  });
  const bytes = Buffer.concat(out);
  return { code, bytes, out: new TextDecoder().decode(bytes), err: err.join('') };
}
