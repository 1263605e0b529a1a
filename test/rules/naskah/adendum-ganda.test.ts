import { expect, test } from 'vitest';
import { adendumGanda } from '../../../src/rules/naskah/adendum-ganda.ts';
import { amending } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

test.each([
  'jangka_waktu: { selama: 3 tahun }\npasal_dihapus: [jangka_waktu]\n',
  'pasal_diubah: [{ pasal: 8, menjadi: Baru. }, { pasal: 8, ayat: 2, menjadi: Lagi. }]\n',
  'pasal_diubah: [{ pasal: 8, ayat: 2, menjadi: Baru. }, { pasal: 8, ayat: 2, menjadi: Lagi. }]\n',
  'pasal_diubah: [{ pasal: 8, ayat: 2, menjadi: Baru. }]\npasal_dihapus: [8]\n',
])('%s changes a pasal twice', (text) => {
  expect(hitsOf(adendumGanda, amending(text))).toHaveLength(1);
});

test.each([
  'pasal_diubah: [{ pasal: 8, ayat: 2, menjadi: Baru. }, { pasal: 8, ayat: 3, menjadi: Lagi. }]\n',
  'pasal_diubah: [{ pasal: 8, ayat: 2, menjadi: Baru. }, { pasal: 8, setelah_ayat: 2, menjadi: Lagi. }]\n',
  'pasal_dihapus: [8]\npasal_disisipkan: [{ judul: Baru, setelah: 8, ayat: [Baru.] }]\n',
])('%s does not', (text) => {
  expect(hitsOf(adendumGanda, amending(text))).toEqual([]);
});
