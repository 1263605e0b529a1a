import { afterAll, expect, it } from 'vitest';
import { readDrafts } from './drafts.ts';
import { openLaboratory } from './examine.ts';
import { mutantOf } from './mutate.ts';

const drafts = readDrafts();
const laboratory = openLaboratory();
afterAll(() => laboratory.close());

const COUNT = 300;

it(`${COUNT} spoilt drafts break nothing`, async () => {
  const broken: string[] = [];
  for (let seed = 1; seed <= COUNT; seed++) {
    const { problems } = await laboratory.examine(mutantOf(seed, drafts), seed % 10 === 0);
    broken.push(...problems.map((problem) => `seed ${seed}: ${problem}`));
  }
  expect(broken).toEqual([]);
}, 180_000);

it('the same seed spoils in the same way', () => {
  expect(mutantOf(7, drafts)).toEqual(mutantOf(7, readDrafts()));
});
