import { expect, test } from 'vitest';
import { pinjamanDaerah } from '../../../src/rules/uu-1-2022/pinjaman-daerah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'PIHAK KEDUA memberikan dana talangan kepada PIHAK KESATU.' }] },
  };
  expect(pinjamanDaerah(draft, CONTEXT)).toEqual([
    {
      path: ['pembiayaan', 'isi', 0, 'teks'],
      excerpt: 'dana talangan',
      args: { kutipan: 'dana talangan' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { pembiayaan: { isi: [{ teks: 'Setiap pihak membiayai bagiannya.' }] } };
  expect(pinjamanDaerah(draft, CONTEXT)).toEqual([]);
});

test('a bank that lends to people is none', () => {
  const draft = { objek: { isi: [{ teks: 'Penyaluran pinjaman usaha mikro oleh bank' }] } };
  expect(pinjamanDaerah(draft, CONTEXT)).toEqual([]);
});
