import { expect, test } from 'vitest';
import { perintahPengendali } from '../../../src/rules/uu-27-2022/perintah-pengendali.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    pasal_tambahan: [
      { judul: 'Data Pribadi', ayat: [{ teks: 'PIHAK KEDUA adalah prosesor data pribadi.' }] },
    ],
  };
  expect(perintahPengendali(draft, CONTEXT)).toEqual([
    { path: ['pasal_tambahan', 0, 'ayat', 0, 'teks'], excerpt: 'prosesor' },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    pasal_tambahan: [
      {
        judul: 'Data Pribadi',
        ayat: [
          {
            teks: 'PIHAK KEDUA adalah prosesor dan bekerja menurut perintah PIHAK KESATU sebagai pengendali.',
          },
          { teks: 'Prosesor lain dilibatkan hanya dengan persetujuan tertulis.' },
        ],
      },
    ],
  };
  expect(perintahPengendali(draft, CONTEXT)).toEqual([]);
});

test('no processor', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'ya' } };
  expect(perintahPengendali(draft, CONTEXT)).toEqual('not-applicable');
});
