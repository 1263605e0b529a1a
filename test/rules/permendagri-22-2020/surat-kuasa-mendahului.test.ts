import { expect, test } from 'vitest';
import { suratKuasaMendahului } from '../../../src/rules/permendagri-22-2020/surat-kuasa-mendahului.ts';
import { DRAFTS } from '../naskah/power-drafts.ts';
import { hitsOf } from '../naskah/yaml-draft.ts';

const on = (day: string): string =>
  `dokumen: surat-kuasa\npenandatanganan: { tanggal: ${day} }\nmenandatangani: pks.yaml\n`;

test('a power dated after the signing is found', () => {
  expect(hitsOf(suratKuasaMendahului, on('2026-03-03'), DRAFTS)).toEqual([
    {
      path: ['penandatanganan', 'tanggal'],
      args: { tanggal: '3 Maret 2026', penandatanganan: '2 Maret 2026' },
      related: [{ path: ['menandatangani', 'naskah'] }],
    },
  ]);
});

test('the same day passes; without the draft nothing is said', () => {
  expect(hitsOf(suratKuasaMendahului, on('2026-03-02'), DRAFTS)).toEqual([]);
  expect(hitsOf(suratKuasaMendahului, on('2026-03-03'))).toEqual([]);
});
