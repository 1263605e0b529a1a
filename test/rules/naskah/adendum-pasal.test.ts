import { expect, test } from 'vitest';
import { adendumPasal } from '../../../src/rules/naskah/adendum-pasal.ts';
import { amending, LINKED, onPaper } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

const named = (name: string): string =>
  `pasal_diubah: [{ pasal: ${name}, menjadi: Baru. }]\npasal_dihapus: [${name}]\npasal_disisipkan: [{ judul: Baru, setelah: ${name}, ayat: [Baru.] }]\n`;

test('a pasal that the base does not have is found wherever it is named', () => {
  expect(hitsOf(adendumPasal, amending(named('sistim')), LINKED)).toEqual([
    { path: ['pasal_diubah', 0, 'pasal'], args: { pasal: 'sistim', pilihan: '`sistem`' } },
    { path: ['pasal_disisipkan', 0, 'setelah'], args: { pasal: 'sistim', pilihan: '`sistem`' } },
    { path: ['pasal_dihapus', 0], args: { pasal: 'sistim', pilihan: '`sistem`' } },
  ]);
  expect(hitsOf(adendumPasal, amending('pasal_dihapus: [4]\n'), LINKED)).toHaveLength(1);
});

test.each(['objek', 'sistem', '3'])('%s is a pasal of the base', (name) => {
  expect(hitsOf(adendumPasal, amending(named(name)), LINKED)).toEqual([]);
});

test('of a base on paper numbers are believed, and names that have one', () => {
  const numbers = '  nomor_pasal: [{ pasal: sanksi, nomor: 12 }]\n';
  expect(hitsOf(adendumPasal, onPaper(named('7A')))).toEqual([]);
  expect(hitsOf(adendumPasal, onPaper(named('sanksi'), numbers))).toEqual([]);
  expect(hitsOf(adendumPasal, onPaper(named('objek'), numbers))).toHaveLength(3);
});
