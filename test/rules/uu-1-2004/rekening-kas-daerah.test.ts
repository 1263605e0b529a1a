import { expect, test } from 'vitest';
import { rekeningKasDaerah } from '../../../src/rules/uu-1-2004/rekening-kas-daerah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'Kontribusi PIHAK KEDUA disetor ke rekening Dinas Pariwisata.' }] },
  };
  expect(rekeningKasDaerah(draft, CONTEXT)).toEqual([
    { path: ['pembiayaan', 'isi', 0, 'teks'], excerpt: 'disetor ke rekening Dinas' },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'Kontribusi PIHAK KEDUA disetor ke rekening kas umum daerah.' }] },
  };
  expect(rekeningKasDaerah(draft, CONTEXT)).toEqual([]);
});

test('another account of a region', () => {
  const draft = {
    pihak: [{ wilayah: '15.02' }, { nama: 'PT Misal' }],
    pembiayaan: { pembayaran: { kepada: '1', rekening: { jenis: 'lainnya' } } },
  };
  expect(rekeningKasDaerah(draft, CONTEXT)).toEqual([
    { path: ['pembiayaan', 'pembayaran', 'rekening', 'jenis'] },
  ]);
});

test('a hospital may keep its own cash', () => {
  const draft = {
    pihak: [{ wilayah: '15.02', unit: 'RSUD Contoh' }, { nama: 'PT Misal' }],
    pembiayaan: { pembayaran: { kepada: '1', rekening: { jenis: 'lainnya' } } },
  };
  expect(rekeningKasDaerah(draft, CONTEXT)).toEqual('review');
});

test('a partner is paid where it likes', () => {
  const draft = {
    pihak: [{ wilayah: '15.02' }, { kunci: 'rs', nama: 'PT Misal' }],
    pembiayaan: { pembayaran: { kepada: 'rs', rekening: { jenis: 'lainnya' } } },
  };
  expect(rekeningKasDaerah(draft, CONTEXT)).toEqual([]);
});
