import { expect, test } from 'vitest';
import { hibahBerulang } from '../../../src/rules/pp-12-2019/hibah-berulang.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pembiayaan: {
      isi: [{ teks: 'PIHAK KESATU wajib memberikan hibah setiap tahun selama lima tahun.' }],
    },
  };
  expect(hibahBerulang(draft, CONTEXT)).toEqual([
    {
      path: ['pembiayaan', 'isi', 0, 'teks'],
      excerpt: 'wajib memberikan hibah',
      args: { kutipan: 'wajib memberikan hibah' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: {
      isi: [{ teks: 'PIHAK KESATU dapat memberikan hibah sesuai peraturan perundang-undangan.' }],
    },
  };
  expect(hibahBerulang(draft, CONTEXT)).toEqual([]);
});

test('a yearly report on a grant is fine', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'Laporan penggunaan hibah disampaikan setiap tahun.' }] },
  };
  expect(hibahBerulang(draft, CONTEXT)).toEqual([]);
});
