import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from '../host.ts';
import type { Plan } from './plan.ts';
import { createRowMaker, type MakeOptions, type RowResult } from './row-maker.ts';
import type { Row } from './table.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly root: string;
  readonly plan: Plan;
  readonly options: MakeOptions;
}

/** What a worker answers to a list of rows. */
export type WorkerAnswer =
  | { readonly results: readonly RowResult[] }
  | { readonly usage: readonly [message: string, advice: string] }
  | { readonly defect: string };

const { root, plan, options } = workerData as WorkerData;
const make = createRowMaker(root, plan, options);

parentPort?.on('message', (rows: readonly Row[]) => {
  void answer(rows).then((reply) => parentPort?.postMessage(reply));
});

async function answer(rows: readonly Row[]): Promise<WorkerAnswer> {
  try {
    const results: RowResult[] = [];
    for (const row of rows) results.push(await make(row));
    return { results };
  } catch (error) {
    return error instanceof UsageError
      ? { usage: [error.message, error.advice] }
      : { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
