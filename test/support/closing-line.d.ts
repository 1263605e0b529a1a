import type { Reporter, TestModule } from 'vitest/node';
/** Counts the tests plainly on the last line, for whoever reads only that. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void;
}
