import { expect, test } from 'vitest';
import { peranParaPihak } from '../../../src/rules/uu-27-2022/peran-para-pihak.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'ya' } };
  expect(peranParaPihak(draft, CONTEXT)).toEqual([{ path: ['keterangan', 'memuat_data_pribadi'] }]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'ya' },
    pasal_tambahan: [
      {
        judul: 'Data Pribadi',
        ayat: [
          {
            teks: 'Para pihak bertindak sebagai pengendali data pribadi atas data yang diperolehnya.',
          },
        ],
      },
    ],
  };
  expect(peranParaPihak(draft, CONTEXT)).toEqual([]);
});

test('no personal data, no question', () => {
  const draft = { keterangan: { memuat_data_pribadi: 'tidak' } };
  expect(peranParaPihak(draft, CONTEXT)).toEqual('not-applicable');
});
