import { expect, test } from 'vitest';
import { jabatanWilayahLain } from '../../../src/rules/naskah/jabatan-wilayah-lain.ts';
import { CONTEXT, hitsOf, places } from './context.ts';

const draft = (jabatan: string, facts: object = {}) => ({
  pihak: [{ wilayah: '15.02', penandatangan: [{ jabatan }], ...facts }],
});

test('an office or unit of another region is a finding', () => {
  expect(
    places(jabatanWilayahLain(draft('Kepala Dinas Kesehatan Kabupaten Bungo'), CONTEXT)),
  ).toEqual(['pihak.0.penandatangan.0.jabatan Kabupaten Bungo']);
  expect(places(jabatanWilayahLain(draft('Camat', { unit: 'RSUD Kota Jambi' }), CONTEXT))).toEqual([
    'pihak.0.unit Kota Jambi',
  ]);
  expect(hitsOf(jabatanWilayahLain(draft('Wakil Bupati Bungo'), CONTEXT))[0]?.args).toEqual({
    tertulis: 'Wakil Bupati Bungo',
    wilayah: 'Kabupaten Merangin',
  });
});

test('the own region passes, and heads of region are left to the law', () => {
  for (const office of [
    'Kepala Dinas Kesehatan Kabupaten Merangin',
    'Sekretaris Daerah',
    'Bupati Bungo',
  ])
    expect(jabatanWilayahLain(draft(office), CONTEXT)).toEqual([]);
});

test('a province may have offices named after a regency in it, but not after one elsewhere', () => {
  const province = { wilayah: 'Provinsi Jambi' };
  expect(
    jabatanWilayahLain(draft('Kepala Cabang Dinas Kabupaten Bungo', province), CONTEXT),
  ).toEqual([]);
  expect(
    hitsOf(jabatanWilayahLain(draft('Kepala Cabang Dinas Kabupaten Siak', province), CONTEXT)),
  ).toHaveLength(1);
});
