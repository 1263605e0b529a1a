import { expect, test } from 'vitest';
import { jabatanSesuaiJenisPihak } from '../../../src/rules/naskah/jabatan-sesuai-jenis-pihak.ts';
import { CONTEXT, places } from './context.ts';

const draft = (jenis: string, nama: string, jabatan: string) => ({
  pihak: [{ jenis, nama, penandatangan: [{ jabatan }] }],
});

test.each([
  ['badan-usaha', 'PT Contoh', 'Rektor'],
  ['badan-usaha', 'PT Contoh', 'Bupati Bungo'],
  ['perguruan-tinggi-negeri', 'Universitas Contoh', 'Direktur'],
  ['perguruan-tinggi-swasta', 'Politeknik Contoh', 'Direktur Utama'],
  ['pemerintah-daerah', 'Pemerintah Kabupaten Bungo', 'Direktur Utama'],
  ['desa', 'Desa Contoh', 'Camat Contoh'],
])('%s %s is not represented by a %s', (jenis, nama, jabatan) => {
  expect(places(jabatanSesuaiJenisPihak(draft(jenis, nama, jabatan), CONTEXT))).toEqual([
    'pihak.0.penandatangan.0.jabatan',
  ]);
});

test.each([
  ['badan-usaha', 'PT Contoh', 'Direktur Utama'],
  ['perguruan-tinggi-negeri', 'Politeknik Contoh', 'Direktur'],
  ['perguruan-tinggi-negeri', 'Universitas Contoh', 'Direktur Kerja Sama'],
  ['pemerintah-daerah', 'Pemerintah Kabupaten Bungo', 'Direktur RSUD H. Hanafie'],
  ['yayasan', 'Yayasan Contoh', 'Rektor Universitas Contoh'],
  ['lainnya', 'Lembaga Contoh', 'Rektor'],
])('%s %s may be represented by a %s', (jenis, nama, jabatan) => {
  expect(jabatanSesuaiJenisPihak(draft(jenis, nama, jabatan), CONTEXT)).toEqual([]);
});
