import { expect, test } from 'vitest';
import { jenisSesuaiNama } from '../../../src/rules/naskah/jenis-sesuai-nama.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (nama: string, jenis: string) => ({ pihak: [{ nama, jenis }] });

test.each([
  ['Yayasan Contoh', 'badan-usaha', 'yayasan / ormas / perguruan-tinggi-swasta'],
  ['CV Contoh Jaya', 'badan-usaha', 'badan-usaha-tidak-berbadan-hukum'],
  ['Perumda Air Minum Tirta Contoh', 'badan-usaha', 'bumd'],
  ['PT Contoh (Persero)', 'badan-usaha', 'bumn'],
  ['Universitas Contoh', 'instansi-vertikal', 'perguruan-tinggi-negeri / perguruan-tinggi-swasta'],
  ['Pemerintah Kabupaten Bungo', 'badan-usaha', 'pemerintah-daerah'],
])('%s is no %s', (nama, jenis, seharusnya) => {
  const [hit] = hitsOf(jenisSesuaiNama(draft(nama, jenis), CONTEXT));
  expect(hit?.path).toEqual(['pihak', 0, 'jenis']);
  expect(hit?.args?.seharusnya).toBe(seharusnya);
});

test.each([
  ['PT Contoh', 'badan-usaha'],
  ['PT Bank Contoh (Perseroda)', 'bumd'],
  ['PT Contoh Tbk', 'bumn'],
  ['Rumah Sakit Contoh', 'yayasan'],
  ['Cvetan Contoh', 'perseorangan'],
  ['Yayasan Contoh', 'lainnya'],
  ['Universitas Contoh', 'lembaga-luar-negeri'],
  ['Pemerintah Kota Contoh', 'pemerintah-daerah-luar-negeri'],
])('%s may be %s', (nama, jenis) => {
  expect(jenisSesuaiNama(draft(nama, jenis), CONTEXT)).toEqual([]);
});
