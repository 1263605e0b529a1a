import { expect, test } from 'vitest';
import { keteranganSesuaiJenisPihak } from '../../../src/rules/naskah/keterangan-sesuai-jenis-pihak.ts';
import { CONTEXT, places } from './context.ts';

test('a person has no legal form, a body no NIK', () => {
  const draft = {
    pihak: [
      { jenis: 'perseorangan', nama: 'Budi', bentuk: 'PT', anggaran_dasar: { nomor: '1' } },
      { wilayah: '15.02', nik: '1502010101700001' },
    ],
  };
  expect(places(keteranganSesuaiJenisPihak(draft, CONTEXT))).toEqual([
    'pihak.0.bentuk',
    'pihak.0.anggaran_dasar',
    'pihak.1.nik',
  ]);
});

test('what belongs to the kind passes, and without a kind nothing is said', () => {
  const draft = {
    pihak: [
      { jenis: 'perseorangan', nik: '1502010101700001' },
      { jenis: 'badan-usaha', bentuk: 'PT', anggaran_dasar: { nomor: '1' } },
      { nama: 'Budi', nik: '1502010101700001', bentuk: 'PT' },
    ],
  };
  expect(keteranganSesuaiJenisPihak(draft, CONTEXT)).toEqual([]);
});
