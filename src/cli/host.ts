/** The world as the commands see it. The bin makes one from the process; tests make their own. */
export interface Host {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the package, with `dist/` and `schemas/`. */
  readonly root: string;
  /** ISO date of today in Asia/Jakarta. */
  readonly today: string;
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: Output;
  readonly err: Output;
  /** Ends a command that waits for changes. */
  readonly stop?: AbortSignal;
  /** Asks a person on a terminal; absent where there is none. */
  readonly ask?: (question: string) => Promise<string>;
}

export interface Output {
  readonly write: (data: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  readonly columns?: number;
}

/** Exit codes; see the README. The highest of a run wins. */
export const EXIT = { ok: 0, findings: 1, usage: 2, defect: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command could not do its work for a reason outside the drafts: exit code 2. */
export class UsageError extends Error {
  /** What to do about it. */
  readonly advice: string;
  constructor(message: string, advice = '') {
    super(message);
    this.advice = advice;
  }
}
