import { expect, test } from 'vitest';
import { adendumSetelahBerakhir } from '../../../src/rules/pp-28-2018/adendum-setelah-berakhir.ts';
import { amending, LINKED } from '../naskah/amended-base.ts';
import { hitsOf } from '../naskah/yaml-draft.ts';

test('an addendum to what has ended is found', () => {
  const text = amending('penandatanganan: { tanggal: 2028-03-02 }\n');
  expect(hitsOf(adendumSetelahBerakhir, text, LINKED)).toEqual([
    {
      path: ['penandatanganan', 'tanggal'],
      args: { tanggal: '2 Maret 2028', berakhir: '1 Maret 2028' },
      related: [{ path: ['mengubah', 'naskah'] }],
    },
  ]);
});

test('the last day passes; without the end nothing is said', () => {
  const text = amending('penandatanganan: { tanggal: 2028-03-01 }\n');
  expect(hitsOf(adendumSetelahBerakhir, text, LINKED)).toEqual([]);
  expect(hitsOf(adendumSetelahBerakhir, text)).toEqual([]);
});
