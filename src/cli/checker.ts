import type { Knowledge } from '../core/check.ts';
import type { Data } from './data.ts';
import type { InputFile } from './files.ts';
import { withRules } from './knowledge.ts';
import { type CheckedFile, type CheckFileOptions, checkFile } from './open.ts';

/** What checks files, with all rules. Loaded late, for a run in which nothing has changed needs none. */
export interface Checker {
  readonly knowledge: Knowledge & Data;
  readonly check: (file: InputFile, options: CheckFileOptions) => CheckedFile;
}

const checkers = new WeakMap<Data, Checker>();

/** The checker of some data, made once. */
export function createChecker(data: Data): Checker {
  const known = checkers.get(data);
  if (known !== undefined) return known;
  const knowledge = withRules(data);
  const checker: Checker = {
    knowledge,
    check: (file, options) => checkFile(file, knowledge, options),
  };
  checkers.set(data, checker);
  return checker;
}
