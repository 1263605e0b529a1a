import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../host.ts';
import type { Plan } from './plan.ts';
import { createRowMaker, type MakeOptions, type RowResult } from './row-maker.ts';
import type { Row } from './table.ts';
import type { WorkerAnswer, WorkerData } from './worker.ts';

/** Makes rows, in this process or in workers. */
export interface Pool {
  /** How many lists of rows it works on at once. */
  readonly width: number;
  readonly make: (rows: readonly Row[]) => Promise<readonly RowResult[]>;
  readonly close: () => Promise<void>;
}

/** One worker needs none: this process does the work. */
export function openPool(root: string, plan: Plan, options: MakeOptions, workers: number): Pool {
  if (workers <= 1) {
    const make = createRowMaker(root, plan, options);
    return {
      width: 1,
      make: async (rows) => {
        const results: RowResult[] = [];
        for (const row of rows) results.push(await make(row));
        return results;
      },
      close: async () => {},
    };
  }
  const data: WorkerData = { root, plan, options };
  const all = Array.from(
    { length: workers },
    () => new Worker(join(root, 'dist', 'cli', 'batch-worker.cjs'), { workerData: data }),
  );
  const idle = [...all];
  return {
    width: workers,
    make: async (rows) => {
      const worker = idle.pop();
      if (worker === undefined) throw new Error('more lists of rows than workers');
      try {
        return resultsOf(await ask(worker, rows));
      } finally {
        idle.push(worker);
      }
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, rows: readonly Row[]): Promise<WorkerAnswer> {
  return new Promise((answer, fail) => {
    const done = (step: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      step();
    };
    const onMessage = (reply: WorkerAnswer): void => done(() => answer(reply));
    const onError = (error: Error): void => done(() => fail(error));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(rows);
  });
}

function resultsOf(answer: WorkerAnswer): readonly RowResult[] {
  if ('results' in answer) return answer.results;
  if ('usage' in answer) throw new UsageError(...answer.usage);
  throw new Error(answer.defect);
}
