import type { Host } from '../../src/cli/host.ts';
/** What a command wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly err: string;
}
/** Runs a command line in this process, in a folder, with a fake world. */
export declare function run(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly stdin?: string | Uint8Array;
    readonly env?: Host['env'];
    readonly answers?: readonly string[];
  },
): Promise<Run>;
