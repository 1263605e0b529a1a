import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { kantorPerwakilanDalamTeks } from '../../../src/rules/permendagri-25-2020/kantor-perwakilan-dalam-teks.ts';
import { perpanjanganOtomatis } from '../../../src/rules/permendagri-25-2020/perpanjangan-otomatis.ts';
import { perselisihanDalamTeks } from '../../../src/rules/permendagri-25-2020/perselisihan-dalam-teks.ts';
import { rujukanPeraturanDicabut } from '../../../src/rules/permendagri-25-2020/rujukan-peraturan-dicabut.ts';
import { pinjamanLuarNegeriDalamTeks } from '../../../src/rules/uu-1-2022/pinjaman-luar-negeri-dalam-teks.ts';
import { inEnglish, judge } from './judging.ts';

const scope = (text: string): Draft => ({ ruang_lingkup: { isi: [{ teks: text }] } });
const disputes = (text: string): Draft => ({ penyelesaian_perselisihan: { ayat: [text] } });

test.each([
  [kantorPerwakilanDalamTeks, scope('pembukaan kantor penghubung di kota mitra')],
  [perpanjanganOtomatis, scope('Kerja sama ini diperpanjang secara otomatis.')],
  [perselisihanDalamTeks, disputes('Perselisihan diputus melalui arbitrase.')],
  [rujukanPeraturanDicabut, scope('menurut Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2008')],
  [rujukanPeraturanDicabut, scope('menurut PP 50/2007')],
  [pinjamanLuarNegeriDalamTeks, scope('pemberian pinjaman lunak')],
])('words that a rule looks for', (rule, draft) => {
  expect(judge(rule, draft)).toMatchObject([{ language: 'id' }]);
});

test.each([
  [kantorPerwakilanDalamTeks, scope('melalui kantor perwakilan Republik Indonesia')],
  [kantorPerwakilanDalamTeks, scope('tidak membuka kantor perwakilan')],
  [perpanjanganOtomatis, scope('Kerja sama ini tidak diperpanjang secara otomatis.')],
  [perpanjanganOtomatis, scope('diperpanjang atas persetujuan tertulis')],
  [perselisihanDalamTeks, disputes('Perselisihan diselesaikan tanpa membawanya ke pengadilan.')],
  [perselisihanDalamTeks, scope('pelatihan hakim pengadilan')],
  [perselisihanDalamTeks, { penyelesaian_perselisihan: { tahap: [{ di: 'Pengadilan Misal' }] } }],
  [rujukanPeraturanDicabut, scope('menurut Permendagri 25/2020')],
  [rujukanPeraturanDicabut, scope('sejak Permendagri 3/2008 dicabut')],
  [pinjamanLuarNegeriDalamTeks, scope('kerja sama ini bukan pinjaman')],
])('words that are harmless', (rule, draft) => {
  expect(judge(rule, draft)).toEqual([]);
});

test('the words of a translation are read too', () => {
  const english = scope('opening of a liaison office in the partner city');
  expect(
    judge(kantorPerwakilanDalamTeks, scope('hubungan sehari-hari'), inEnglish(english)),
  ).toMatchObject([{ language: 'en', excerpt: 'liaison office' }]);
});

test('what the drafter states decides', () => {
  const office = { ...scope('kantor penghubung'), keterangan: { kantor_perwakilan: 'tidak' } };
  expect(judge(kantorPerwakilanDalamTeks, office)).toBe('not-applicable');
  const loan = { ...scope('pinjaman koleksi museum'), keterangan: { pinjaman: 'tidak' } };
  expect(judge(pinjamanLuarNegeriDalamTeks, loan)).toBe('not-applicable');
});
