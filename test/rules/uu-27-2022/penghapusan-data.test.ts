import { expect, test } from 'vitest';
import { penghapusanData } from '../../../src/rules/uu-27-2022/penghapusan-data.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'ya' } };
  expect(penghapusanData(draft, CONTEXT)).toEqual([
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
          {
            teks: 'Setelah kerja sama berakhir, PIHAK KEDUA menghapus data pribadi yang diterimanya.',
          },
        ],
      },
    ],
  };
  expect(penghapusanData(draft, CONTEXT)).toEqual([]);
});
