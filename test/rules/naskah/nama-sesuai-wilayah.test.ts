import { expect, test } from 'vitest';
import { namaSesuaiWilayah } from '../../../src/rules/naskah/nama-sesuai-wilayah.ts';
import { CONTEXT, places } from './context.ts';

const draft = (facts: object) => ({ pihak: [{ wilayah: '15.02', ...facts }] });

test('a name of another region is a finding, also in the title block', () => {
  expect(
    places(namaSesuaiWilayah(draft({ nama: 'Pemerintah Daerah Kabupaten Bungo' }), CONTEXT)),
  ).toEqual(['pihak.0.nama Kabupaten Bungo']);
  expect(
    places(namaSesuaiWilayah(draft({ nama_judul: 'PEMERINTAH KOTA JAMBI' }), CONTEXT)),
  ).toEqual(['pihak.0.nama_judul KOTA JAMBI']);
});

test('the own name, a name without region, and an unknown region pass', () => {
  expect(namaSesuaiWilayah(draft({ nama: 'Pemerintah Kabupaten Merangin' }), CONTEXT)).toEqual([]);
  expect(namaSesuaiWilayah(draft({ nama: 'Pemerintah Daerah' }), CONTEXT)).toEqual([]);
  expect(namaSesuaiWilayah(draft({ wilayah: 'x', nama: 'Kabupaten Bungo' }), CONTEXT)).toEqual([]);
});
