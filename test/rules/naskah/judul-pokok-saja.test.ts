import { expect, test } from 'vitest';
import { judulPokokSaja } from '../../../src/rules/naskah/judul-pokok-saja.ts';
import { CONTEXT, hitsOf } from './context.ts';

const args = (judul: string) => hitsOf(judulPokokSaja({ judul }, CONTEXT))[0]?.args;

test.each([
  [
    'Perjanjian Kerja Sama tentang Pelayanan Rujukan',
    'Perjanjian Kerja Sama tentang',
    'Pelayanan Rujukan',
  ],
  ['PKS pelayanan rujukan', 'PKS', 'Pelayanan rujukan'],
  [
    'Kesepakatan Bersama antara Pemerintah Kabupaten Bungo dan PT Contoh tentang Air Minum',
    'Kesepakatan Bersama antara Pemerintah Kabupaten Bungo dan PT Contoh tentang',
    'Air Minum',
  ],
  ['TENTANG AIR MINUM', 'TENTANG', 'AIR MINUM'],
  [
    'Kerja Sama antara Pemerintah Kabupaten Bungo dengan PT Contoh tentang Air',
    'Kerja Sama antara Pemerintah Kabupaten Bungo dengan PT Contoh tentang',
    'Air',
  ],
  [
    'Pengelolaan Air antara PT Contoh dan Dinas Air',
    'antara PT Contoh dan Dinas Air',
    'Pengelolaan Air',
  ],
  ['Perjanjian Kerja Sama antara PT A dan PT B', 'antara PT A dan PT B', '—'],
])('%s', (judul, kelebihan, usul) => {
  expect(args(judul)).toEqual({ kelebihan, usul });
});

test.each([
  'Kerja Sama Pelayanan Kesehatan',
  'Penyebarluasan Informasi tentang Bencana',
  'Pembangunan Jalan antara Kabupaten Bungo dan Kabupaten Tebo',
  'Kontrak Berbasis Kinerja',
])('%s passes', (judul) => {
  expect(args(judul)).toBeUndefined();
});
