import { expect, test } from 'vitest';
import { keteranganDataPribadi } from '../../../src/rules/uu-27-2022/keterangan-data-pribadi.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { ruang_lingkup: { isi: [{ teks: 'pertukaran rekam medis pasien rujukan' }] } };
  expect(keteranganDataPribadi(draft, CONTEXT)).toEqual([
    {
      path: ['ruang_lingkup', 'isi', 0, 'teks'],
      excerpt: 'rekam medis',
      args: { kutipan: 'rekam medis' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    ruang_lingkup: { isi: [{ teks: 'pertukaran rekam medis pasien rujukan' }] },
    keterangan: { memuat_data_pribadi: 'tidak' },
  };
  expect(keteranganDataPribadi(draft, CONTEXT)).toEqual([]);
});

test('the fact is stated', () => {
  const draft = {
    keterangan: { memuat_data_pribadi: 'tidak' },
    objek: { isi: [{ teks: 'rekam medis' }] },
  };
  expect(keteranganDataPribadi(draft, CONTEXT)).toEqual([]);
});
