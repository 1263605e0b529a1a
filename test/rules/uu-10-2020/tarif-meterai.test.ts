import { expect, test } from 'vitest';
import { tarifMeterai } from '../../../src/rules/uu-10-2020/tarif-meterai.ts';
import { on } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    penandatanganan: { tanggal: '2022-03-12' },
    penutup: { isi: [{ teks: 'Perjanjian ini dibubuhi meterai Rp6.000,00.' }] },
  };
  expect(tarifMeterai(draft, on('2022-03-12'))).toEqual([
    {
      path: ['penutup', 'isi', 0, 'teks'],
      excerpt: 'meterai Rp6.000',
      args: { tertulis: 'Rp6.000,00', tarif: 'Rp10.000,00' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    penandatanganan: { tanggal: '2022-03-12' },
    penutup: { isi: [{ teks: 'Perjanjian ini dibubuhi meterai Rp10.000,00.' }] },
  };
  expect(tarifMeterai(draft, on('2022-03-12'))).toEqual([]);
});

test('before 2021 the rate was six thousand', () => {
  const draft = { penutup: { isi: [{ teks: 'dibubuhi meterai Rp6.000,00' }] } };
  expect(tarifMeterai(draft, on('2019-05-01'))).toEqual([]);
});

test('and ten thousand was wrong', () => {
  const draft = { penutup: { isi: [{ teks: 'dibubuhi meterai <rupiah:10000>' }] } };
  expect(tarifMeterai(draft, on('2019-05-01'))).toEqual([
    {
      path: ['penutup', 'isi', 0, 'teks'],
      excerpt: 'meterai <rupiah:10000',
      args: { tertulis: 'Rp10.000,00', tarif: 'Rp6.000,00' },
    },
  ]);
});

test('in 2021 old stamps could be combined', () => {
  const draft = { penutup: { isi: [{ teks: 'dua meterai tempel Rp6.000,00' }] } };
  expect(tarifMeterai(draft, on('2021-06-01'))).toEqual([]);
});
