import { expect, test } from 'vitest';
import { suratKuasaSesuaiNaskah } from '../../../src/rules/naskah/surat-kuasa-sesuai-naskah.ts';
import { DRAFTS } from './power-drafts.ts';
import { hitsOf } from './yaml-draft.ts';

const power = (kind: string, subject: string, receiver: string): string =>
  `dokumen: surat-kuasa\npenerima_kuasa: { nama: ${receiver} }\nmenandatangani: { jenis: ${kind}, tentang: ${subject}, naskah: pks.yaml }\n`;

test('another kind, subject or signatory than in the draft is found', () => {
  const text = power('adendum', 'Pelayanan Gigi', 'Tuti Lain');
  expect(hitsOf(suratKuasaSesuaiNaskah, text, DRAFTS).map(({ args }) => args?.['benar'])).toEqual([
    'perjanjian-kerja-sama',
    'Pelayanan Rujukan',
    'Siti Contoh, Budi Teladan',
  ]);
});

test('the same in other letters passes; without the draft nothing is said', () => {
  const text = power('perjanjian-kerja-sama', 'pelayanan rujukan', 'SITI CONTOH');
  expect(hitsOf(suratKuasaSesuaiNaskah, text, DRAFTS)).toEqual([]);
  expect(hitsOf(suratKuasaSesuaiNaskah, power('adendum', 'Lain', 'Lain'))).toEqual([]);
});
