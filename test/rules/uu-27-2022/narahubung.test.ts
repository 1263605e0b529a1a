import { expect, test } from 'vitest';
import { narahubung } from '../../../src/rules/uu-27-2022/narahubung.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'ya' } };
  expect(narahubung(draft, CONTEXT)).toMatchObject([
    { path: ['keterangan', 'memuat_data_pribadi'] },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    pasal_tambahan: [
      {
        judul: 'Data Pribadi',
        ayat: [{ teks: 'Para pihak menunjuk bersama narahubung pelindungan data pribadi.' }],
      },
    ],
  };
  expect(narahubung(draft, CONTEXT)).toEqual([]);
});

test('the contact of a party will do', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    pihak: [{ narahubung: { nama: 'Sari' } }],
  };
  expect(narahubung(draft, CONTEXT)).toEqual([]);
});

test('a processor needs none', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    lain_lain: { isi: [{ teks: 'PIHAK KEDUA adalah prosesor' }] },
  };
  expect(narahubung(draft, CONTEXT)).toEqual('not-applicable');
});
