import { expect, test } from 'vitest';
import { wilayahTersisa } from '../../../src/rules/naskah/wilayah-tersisa.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (rest: object) => ({
  pihak: [{ wilayah: '15.02' }, { nama: 'PT Contoh', alamat: 'Kota Jambi' }],
  ...rest,
});
const body = (...teks: string[]) => ({ objek: { isi: teks.map((text) => ({ teks: text })) } });

test('a region named nowhere else is one finding with all its places', () => {
  const [hit, ...others] = hitsOf(
    wilayahTersisa(draft(body('bagi Kabupaten Bungo', 'Bupati Bungo menetapkan')), CONTEXT),
  );
  expect(others).toEqual([]);
  expect(hit?.excerpt).toBe('Kabupaten Bungo');
  expect(hit?.related).toEqual([{ path: ['objek', 'isi', 1, 'teks'] }]);
});

test.each([
  'penduduk Kabupaten Merangin dan Provinsi Jambi',
  'rumah sakit di Kota Jambi',
  'yang berbatasan dengan Kabupaten Bungo',
  'Kabupaten Bungo sebagai daerah tetangga',
  'rujukan dari Kabupaten Bungo',
  'Pengadilan Negeri Kota Padang',
  'Kabupaten/Kota, Kota Tua, dan kabupaten bungo',
])('%s passes', (teks) => {
  expect(wilayahTersisa(draft(body(teks)), CONTEXT)).toEqual([]);
});

test('what a fact of the draft names passes', () => {
  const rest = { ...body('bagi Kabupaten Bungo'), judul: 'Rujukan di Kabupaten Bungo' };
  expect(wilayahTersisa(draft(rest), CONTEXT)).toEqual([]);
});

test('without a region as party nothing is said', () => {
  expect(
    wilayahTersisa({ pihak: [{ nama: 'PT A' }], ...body('Kabupaten Bungo') }, CONTEXT),
  ).toEqual([]);
});
