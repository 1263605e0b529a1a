import { expect, test } from 'vitest';
import { istilahRezimLain } from '../../../src/rules/naskah/istilah-rezim-lain.ts';
import { CONTEXT, places } from './context.ts';

const draft = (teks: string, rest: object = {}) => ({
  kerja_sama: 'KSDD',
  objek: { isi: [{ teks: 'Pelayanan air minum' }] },
  lain_lain: { ayat: [{ teks }] },
  ...rest,
});

test.each(['Menteri Luar Negeri', 'pihak penyewa', 'Rapat Umum Pemegang Saham'])(
  '%s is a finding',
  (term) => {
    expect(places(istilahRezimLain(draft(`menurut ${term} setempat`), CONTEXT))).toEqual([
      `lain_lain.ayat.0.teks ${term}`,
    ]);
  },
);

test('terms pass where the object makes them belong', () => {
  const lease = { objek: { isi: [{ teks: 'sewa gedung' }] } };
  expect(istilahRezimLain(draft('pihak penyewa', lease), CONTEXT)).toEqual([]);
  const fact = { keterangan: { barang_milik_daerah: 'sewa' } };
  expect(istilahRezimLain(draft('uang sewa', fact), CONTEXT)).toEqual([]);
  expect(
    istilahRezimLain(draft('Rapat Umum Pemegang Saham', { kerja_sama: 'KSDPK' }), CONTEXT),
  ).toEqual([]);
});
