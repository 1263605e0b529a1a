import { expect, test } from 'vitest';
import { dasarPemrosesan } from '../../../src/rules/uu-27-2022/dasar-pemrosesan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'ya' } };
  expect(dasarPemrosesan(draft, CONTEXT)).toEqual([
    { path: ['keterangan', 'memuat_data_pribadi'] },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    pasal_tambahan: [
      {
        judul: 'Data Pribadi',
        ayat: [
          { teks: 'Dasar pemrosesan data pribadi adalah pelaksanaan tugas pelayanan publik.' },
        ],
      },
    ],
  };
  expect(dasarPemrosesan(draft, CONTEXT)).toEqual([]);
});
