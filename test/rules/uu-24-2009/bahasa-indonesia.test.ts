import { expect, test } from 'vitest';
import { bahasaIndonesia } from '../../../src/rules/uu-24-2009/bahasa-indonesia.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    ruang_lingkup: {
      isi: [{ teks: 'The parties agree to share the results of the training with each other.' }],
    },
  };
  expect(bahasaIndonesia(draft, CONTEXT)).toEqual([{ path: ['ruang_lingkup', 'isi', 0, 'teks'] }]);
});

test('what the advice asks for passes', () => {
  const draft = {
    ruang_lingkup: { isi: [{ teks: 'Para pihak saling berbagi hasil pelatihan.' }] },
  };
  expect(bahasaIndonesia(draft, CONTEXT)).toEqual([]);
});

test('a foreign term inside an Indonesian sentence is fine', () => {
  const draft = {
    objek: { isi: [{ teks: 'Penyediaan cloud storage and backup for the public untuk layanan' }] },
  };
  expect(bahasaIndonesia(draft, CONTEXT)).toEqual([]);
});

test('a short name proves no language', () => {
  const draft = { objek: { isi: [{ teks: 'Smart City Command Center' }] } };
  expect(bahasaIndonesia(draft, CONTEXT)).toEqual([]);
});
