import { expect, test } from 'vitest';
import { adendumBerisi } from '../../../src/rules/naskah/adendum-berisi.ts';
import { amending } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

test('an addendum that changes nothing is found', () => {
  expect(hitsOf(adendumBerisi, amending('penutup: baku\n'))).toEqual([
    { path: ['pasal_diubah'], at: 'missing' },
  ]);
});

test.each([
  'jangka_waktu: { selama: 3 tahun }\n',
  'jangka_waktu: ...\n',
  'pasal_diubah: [{ pasal: 8, menjadi: Baru. }]\n',
  'pasal_disisipkan: [{ judul: Baru, setelah: 8, ayat: [Baru.] }]\n',
  'pasal_dihapus: [8]\n',
  'lampiran: [{ kunci: tarif, judul: Tarif, isi: [satu] }]\n',
])('%s is a change', (text) => {
  expect(hitsOf(adendumBerisi, amending(text))).toEqual([]);
});
