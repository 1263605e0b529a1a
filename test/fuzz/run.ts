/**
 * Spoils drafts in many ways and looks whether anything breaks; see CONTRIBUTING.md.
 *
 *   npm run fuzz -- --seed 1 --count 1000     mutants 1 to 1000
 *   npm run fuzz -- --seed 77 --show          mutant 77 alone, printed
 */
import { parseArgs } from 'node:util';
import { readDrafts } from './drafts.ts';
import { openLaboratory } from './examine.ts';
import { mutantOf } from './mutate.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
});
const [first, count] = [Number(values.seed), Number(values.count)];
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const drafts = readDrafts();
const laboratory = openLaboratory();
const start = performance.now();
let failing = 0;
let slowest = { seed: first, check: 0 };
let slowestRender = { seed: first, render: 0 };
print(`seed ${first}, ${count} mutants of ${drafts.bases.length} drafts`);
for (let seed = first; seed < first + count; seed++) {
  const mutant = mutantOf(seed, drafts);
  if (values.show) print(new TextDecoder().decode(mutant.bytes));
  const {
    problems,
    check,
    render = 0,
  } = await laboratory.examine(mutant, seed % 10 === 0 || count === 1);
  if (problems.length > 0) {
    failing++;
    print(`seed ${seed} (${mutant.file}, check ${check.toFixed(0)} ms)`);
    for (const problem of new Set(problems)) print(`  ${problem}`);
  }
  // The first check also reads the law.
  if (check > slowest.check && seed > first) slowest = { seed, check };
  if (render > slowestRender.render) slowestRender = { seed, render };
}
laboratory.close();
const seconds = (performance.now() - start) / 1000;
print(
  `${count} mutants in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(1)} a second), ${failing} failing`,
);
print(`slowest check ${slowest.check.toFixed(0)} ms of processor time (seed ${slowest.seed})`);
print(`slowest document ${slowestRender.render.toFixed(0)} ms (seed ${slowestRender.seed})`);
if (failing > 0) process.exitCode = 1;
