import { expect, test } from 'vitest';
import { adendumPihak } from '../../../src/rules/naskah/adendum-pihak.ts';
import { amending, LINKED } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

test('a party that is new, and one that is left out, are found', () => {
  const text = amending('pihak:\n  - wilayah: "15.02"\n  - nama: PT Lain Contoh\n');
  expect(hitsOf(adendumPihak, text, LINKED)).toEqual([
    { path: ['pihak', 1, 'nama'], args: { pihak: 'PT Lain Contoh' } },
    { path: ['pihak'], at: 'key', args: { pihak: 'PT Sehat Contoh' } },
  ]);
});

test('the same parties pass, however they are written; without the base nothing is said', () => {
  const text = amending('pihak:\n  - wilayah: "15.02"\n  - nama: PT. Sehat Contoh\n');
  expect(hitsOf(adendumPihak, text, LINKED)).toEqual([]);
  expect(hitsOf(adendumPihak, amending('pihak: [{ nama: PT Lain }]\n'))).toEqual([]);
});
