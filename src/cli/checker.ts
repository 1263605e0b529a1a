import type { Data } from './data.ts';
import type { InputFile } from './files.ts';
import { withRules } from './knowledge.ts';
import { type CheckedFile, type CheckFileOptions, checkFile } from './open.ts';

const checkers = new WeakMap<Data, ReturnType<typeof checkerOf>>();

/** What checks files, with all rules; one for each data. Loaded late, for a run in which nothing has changed needs none. */
export function createChecker(data: Data): ReturnType<typeof checkerOf> {
  const checker = checkers.get(data) ?? checkerOf(data);
  checkers.set(data, checker);
  return checker;
}

function checkerOf(data: Data): (file: InputFile, options: CheckFileOptions) => CheckedFile {
  const knowledge = withRules(data);
  return (file, options) => checkFile(file, knowledge, options);
}
