import { expect, test } from 'vitest';
import { pihakTidakAda } from '../../../src/rules/naskah/pihak-tidak-ada.ts';
import { CONTEXT, places } from './context.ts';

const draft = (teks: string, parties = 2) => ({
  pihak: Array.from({ length: parties }, (_, i) => ({ kunci: `p${i}` })),
  kerahasiaan: { isi: [{ teks }] },
});

test('a party that is not there is a finding', () => {
  expect(
    places(pihakTidakAda(draft('diserahkan kepada PIHAK KETIGA atau Pihak Keempat'), CONTEXT)),
  ).toEqual(['kerahasiaan.isi.0.teks PIHAK KETIGA', 'kerahasiaan.isi.0.teks Pihak Keempat']);
});

test('an outsider in small letters, and parties that are there, pass', () => {
  expect(
    pihakTidakAda(draft('diserahkan kepada pihak ketiga; Pihak Ketiga; PIHAK KEDUA'), CONTEXT),
  ).toEqual([]);
  expect(pihakTidakAda(draft('PIHAK KETIGA'), { ...CONTEXT })).toHaveLength(1);
  expect(pihakTidakAda(draft('PIHAK KETIGA sampai PIHAK KEDUA BELAS', 12), CONTEXT)).toEqual([]);
});
