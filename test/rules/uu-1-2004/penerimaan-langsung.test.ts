import { expect, test } from 'vitest';
import { penerimaanLangsung } from '../../../src/rules/uu-1-2004/penerimaan-langsung.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pembiayaan: {
      isi: [
        { teks: 'Hasil parkir digunakan langsung oleh Dinas Perhubungan untuk biaya operasional.' },
      ],
    },
  };
  expect(penerimaanLangsung(draft, CONTEXT)).toEqual([
    {
      path: ['pembiayaan', 'isi', 0, 'teks'],
      excerpt: 'Hasil parkir digunakan langsung',
      args: { kutipan: 'Hasil parkir digunakan langsung' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'Hasil parkir disetor ke rekening kas umum daerah.' }] },
  };
  expect(penerimaanLangsung(draft, CONTEXT)).toEqual([]);
});

test('a BLUD manages its own', () => {
  const draft = { pembiayaan: { isi: [{ teks: 'Pendapatan BLUD digunakan langsung.' }] } };
  expect(penerimaanLangsung(draft, CONTEXT)).toEqual([]);
});
