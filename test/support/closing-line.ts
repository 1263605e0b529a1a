import type { Reporter, TestModule } from 'vitest/node';

/** Counts the tests plainly on the last line, for whoever reads only that. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number =>
      tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    // After the other reporters have said their last.
    process.on('exit', () =>
      process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`),
    );
  }
}
