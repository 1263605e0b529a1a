import { describe, expect, it } from 'vitest';
import { setelahMelingkar } from '../../../src/rules/naskah/setelah-melingkar.ts';
import { hitsOf } from './yaml-draft.ts';

const own = (...places: readonly (readonly [string, string])[]): string =>
  `pasal_tambahan:\n${places.map(([key, after]) => `  - { kunci: ${key}, judul: X, setelah: ${after}, ayat: [a] }\n`).join('')}`;

describe('own clauses placed in a circle', () => {
  it('finds each circle once', () => {
    expect(hitsOf(setelahMelingkar, own(['a', 'a']))).toEqual([
      { path: ['pasal_tambahan', 0, 'setelah'], args: { pasal: 'a', setelah: 'a' } },
    ]);
    expect(
      hitsOf(setelahMelingkar, own(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a'])),
    ).toHaveLength(1);
  });

  it('passes a chain', () => {
    expect(
      hitsOf(setelahMelingkar, own(['a', 'objek'], ['b', 'a'], ['c', 'b'], ['d', 'a'])),
    ).toEqual([]);
  });
});
