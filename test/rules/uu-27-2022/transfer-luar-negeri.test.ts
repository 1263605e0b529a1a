import { expect, test } from 'vitest';
import { transferLuarNegeri } from '../../../src/rules/uu-27-2022/transfer-luar-negeri.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { keterangan: { data_pribadi_ke_luar_negeri: 'ya' } };
  expect(transferLuarNegeri(draft, CONTEXT)).toEqual([
    { path: ['keterangan', 'data_pribadi_ke_luar_negeri'] },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { data_pribadi_ke_luar_negeri: 'ya' },
    pasal_tambahan: [
      {
        judul: 'Data Pribadi',
        ayat: [
          {
            teks: 'Transfer ke luar negeri dilakukan hanya dengan pelindungan yang memadai dan mengikat.',
          },
        ],
      },
    ],
  };
  expect(transferLuarNegeri(draft, CONTEXT)).toEqual([]);
});

test('nothing goes abroad', () => {
  const draft = { keterangan: { data_pribadi_ke_luar_negeri: 'tidak' } };
  expect(transferLuarNegeri(draft, CONTEXT)).toEqual('not-applicable');
});
