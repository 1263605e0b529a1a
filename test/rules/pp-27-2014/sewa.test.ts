import { expect, test } from 'vitest';
import { sewa } from '../../../src/rules/pp-27-2014/sewa.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Sewa gedung milik daerah di Bangko.' }] } };
  expect(sewa(draft, CONTEXT)).toEqual([
    { path: ['objek', 'isi', 0, 'teks'], excerpt: 'Sewa', args: { kutipan: 'Sewa' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(sewa(draft, CONTEXT)).toEqual([]);
});

test('the stated fact decides', () => {
  const draft = {
    keterangan: { barang_milik_daerah: 'tidak' },
    objek: { isi: [{ teks: 'Sewa gedung' }] },
  };
  expect(sewa(draft, CONTEXT)).toEqual([]);
});

test('and may say it by itself', () => {
  const draft = { keterangan: { barang_milik_daerah: 'sewa' } };
  expect(sewa(draft, CONTEXT)).toEqual([
    { path: ['keterangan', 'barang_milik_daerah'], args: { kutipan: 'sewa' } },
  ]);
});
