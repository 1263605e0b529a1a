import { expect, test } from 'vitest';
import { kutipLengkung } from '../../../src/rules/naskah/kutip-lengkung.ts';
import { CONTEXT, places } from './context.ts';

test('curly quotation marks are found once for a text', () => {
  const draft = { pihak: [{ nama: '“PT Contoh”' }], objek: { isi: [{ teks: 'layanan ‘cepat’' }] } };
  expect(places(kutipLengkung(draft, CONTEXT))).toEqual(['pihak.0.nama “', 'objek.isi.0.teks ‘']);
});

test('straight marks and an apostrophe inside a name pass', () => {
  const draft = { pihak: [{ nama: 'RS Ma’arif' }], objek: { isi: [{ teks: 'layanan "cepat"' }] } };
  expect(kutipLengkung(draft, CONTEXT)).toEqual([]);
});
