import { expect, test } from 'vitest';
import { ejaanGaya } from '../../../src/rules/naskah/ejaan-gaya.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (teks: string) => ({ keadaan_kahar: { ayat: [{ teks }] } });

test('better words are offered', () => {
  const hits = hitsOf(ejaanGaya(draft('Force majeure, hutang, dll.'), CONTEXT));
  expect(hits.map(({ args }) => args?.benar)).toEqual(['Keadaan kahar', 'utang', 'dan lain-lain']);
});

test('misspellings are not its matter', () => {
  expect(ejaanGaya(draft('kerjasama dan keadaan kahar'), CONTEXT)).toEqual([]);
});
