import { expect, test } from 'vitest';
import { karakterTersembunyi } from '../../../src/rules/naskah/karakter-tersembunyi.ts';
import { CONTEXT, hitsOf } from './context.ts';

test.each([
  ['\u200b', 'U+200B'],
  ['\u00ad', 'U+00AD'],
  ['\u0007', 'U+0007'],
  ['\t', 'U+0009'],
  ['\uf0b7', 'U+F0B7'],
  ['\u202e', 'U+202E'],
  ['\ufffd', 'U+FFFD'],
])('%j is told by its name', (char, name) => {
  const [hit] = hitsOf(karakterTersembunyi({ judul: `Pelayanan${char} Rujukan` }, CONTEXT));
  expect(hit).toMatchObject({ path: ['judul'], excerpt: char, args: { karakter: name } });
});

test('line breaks, no-break spaces and letters of any script pass', () => {
  expect(
    karakterTersembunyi({ judul: 'Pelayanan\nRujukan\u00a0Cepat – é 水 😀' }, CONTEXT),
  ).toEqual([]);
});
