import { expect, test } from 'vitest';
import { adendumNomorPasal } from '../../../src/rules/naskah/adendum-nomor-pasal.ts';
import { amending, LINKED, onPaper } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

test('a clause of a base on paper whose number is not given is found', () => {
  expect(hitsOf(adendumNomorPasal, onPaper('jangka_waktu: { selama: 3 tahun }\n'))).toEqual([
    {
      path: ['jangka_waktu'],
      at: 'key',
      args: { pasal: 'jangka_waktu' },
      causedBy: [['mengubah', 'naskah']],
    },
  ]);
});

test('a number or a draft is enough', () => {
  const text = 'jangka_waktu: { selama: 3 tahun }\nmaksud: menjamin rujukan\n';
  const numbers =
    '  nomor_pasal: [{ pasal: jangka_waktu, nomor: 9 }, { pasal: maksud_tujuan, nomor: 1 }]\n';
  expect(hitsOf(adendumNomorPasal, onPaper(text, numbers))).toEqual([]);
  expect(hitsOf(adendumNomorPasal, amending(text), LINKED)).toEqual([]);
});
