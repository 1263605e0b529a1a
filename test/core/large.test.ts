import { expect, it } from 'vitest';
import { checkText } from '../support/knowledge.ts';

const HEAD = 'draf: 1\ndokumen: perjanjian-kerja-sama\nkerja_sama: KSDPK\njudul: Air\n';
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const FIRST = checkText(HEAD);

it.each([
  [
    'thousands of aliases',
    `${HEAD}objek: &a air bersih\nruang_lingkup:\n${lines(4000, () => '  - *a')}\n`,
  ],
  [
    'aliases of aliases of aliases',
    `${HEAD}objek: &a0 [x, y]\n${lines(12, (i) => `m${i}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)}\n`,
  ],
  ['tens of thousands of keys', `${HEAD}${lines(30_000, (i) => `a${i}: b`)}\n`],
  ['the same key thousands of times', `${HEAD}objek: {${'a, '.repeat(10_000)}}\n`],
  [
    'a long text, thousands of times',
    `${HEAD}objek: &a ${'(a) '.repeat(2500)}\nruang_lingkup:\n${lines(5000, () => '  - *a')}\n`,
  ],
  ['an alias of itself', `${HEAD}objek: &a\n  - *a\n`],
  ['keys within keys', `${HEAD}objek:\n  ${'? '.repeat(500)}x\n`],
  ['lists within lists', `${HEAD}objek: ${'['.repeat(500)}x${']'.repeat(500)}\n`],
  [
    'thousands of places that follow from one another',
    `${HEAD}pihak:\n${lines(1500, () => '  - kunci: a\n    penandatangan: {}')}\nhak_kewajiban:\n${lines(1500, (i) => `  - pihak: x${i}\n    hak: satu`)}\n`,
  ],
  ['tens of thousands of texts', `${HEAD}ruang_lingkup:\n${lines(30_000, (i) => `  - a${i}`)}\n`],
])('a draft of %s is checked within a second', (_, text) => {
  expect(FIRST.report.findings.length).toBeGreaterThan(0);
  const start = process.cpuUsage();
  const { report } = checkText(text);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000);
  expect(report.findings.length).toBeGreaterThan(0);
});
