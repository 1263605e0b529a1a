import { expect, test } from 'vitest';
import { tahunJamak } from '../../../src/rules/pp-12-2019/tahun-jamak.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pembiayaan: {
      nilai: '4000000000',
      sumber: [
        { pihak: '1', sumber: 'APBD', tahun: '2026' },
        { pihak: '1', sumber: 'APBD', tahun: '2027' },
      ],
    },
  };
  expect(tahunJamak(draft, CONTEXT)).toEqual([{ path: ['pembiayaan', 'sumber'] }]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: {
      nilai: '4000000000',
      sumber: [
        { pihak: '1', sumber: 'APBD', tahun: '2026' },
        { pihak: '1', sumber: 'APBD', tahun: '2027' },
      ],
    },
    keterangan: { tahun_jamak: 'tidak' },
  };
  expect(tahunJamak(draft, CONTEXT)).toEqual([]);
});

test('each year by its own budget', () => {
  const draft = {
    pembiayaan: {
      nilai: '1',
      sumber: [
        { sumber: 'APBD', tahun: '2026' },
        { sumber: 'APBD', tahun: '2027' },
      ],
      ayat: [{ teks: 'sesuai ketersediaan anggaran' }],
    },
  };
  expect(tahunJamak(draft, CONTEXT)).toEqual([]);
});

test('an amount for every year', () => {
  const draft = {
    pembiayaan: {
      sumber: [{ sumber: 'APBD' }],
      isi: [{ teks: 'PIHAK KESATU membayar Rp2.000.000,00 setiap tahun' }],
    },
  };
  expect(tahunJamak(draft, CONTEXT)).toEqual([
    { path: ['pembiayaan', 'isi', 0, 'teks'], excerpt: 'Rp2.000.000,00 setiap tahun' },
  ]);
});
