import { expect, test } from 'vitest';
import { isianTersisa } from '../../../src/rules/naskah/isian-tersisa.ts';
import { CONTEXT, places } from './context.ts';

const draft = (teks: string) => ({ objek: { isi: [{ teks }] } });

test.each([
  ['seluas …… meter', '……'],
  ['sebesar Rp.......... per bulan', '..........'],
  ['bertempat di ____ pada', '____'],
  ['kepada xxx dan', 'xxx'],
  ['nomor XXXX tahun', 'XXXX'],
  ['di [isi nama tempat] sejak', '[isi nama tempat]'],
  ['oleh Budi (nama tanpa gelar) selaku', '(nama tanpa gelar)'],
  ['Gubernur/Bupati coret yang tidak perlu', 'coret yang tidak perlu'],
  ['obat, vaksin, dst.', 'dst.'],
  ['Lorem ipsum? lorem ipsum dolor', 'lorem ipsum'],
  ['TODO tanya bagian hukum', 'TODO'],
  ['selama ?? bulan', '??'],
  ['kepada <nama rumah sakit> dan', '<nama rumah sakit>'],
  ['kepada {{nama}} dan', '{{nama}}'],
  ['kepada «NAMA» dan', '«NAMA»'],
])('%s', (teks, excerpt) => {
  expect(places(isianTersisa(draft(teks), CONTEXT))).toEqual([`objek.isi.0.teks ${excerpt}`]);
});

test.each([
  'Lampiran XXX dan PON XXX',
  'a.n. Bupati, dsb. No. 5 s.d. 7',
  'membayar <lama:30 hari> menurut <pasal:sanksi>',
  'warga (nama, alamat, dan jenis kelamin) serta [1]',
  'dan seterusnya',
])('%s passes', (teks) => {
  expect(isianTersisa(draft(teks), CONTEXT)).toEqual([]);
});

test('parties are looked at, numbers and file paths are not', () => {
  const parties = { pihak: [{ nama: 'PT xxx', nomor: '440/…/2026', lambang: 'logo/xxx.png' }] };
  expect(places(isianTersisa(parties, CONTEXT))).toEqual(['pihak.0.nama xxx']);
});
