import { expect, test } from 'vitest';
import { sebutanPihakSeragam } from '../../../src/rules/naskah/sebutan-pihak-seragam.ts';
import { CONTEXT, hitsOf, places } from './context.ts';

const draft = (teks: string, rest: object = {}) => ({
  pihak: [{ kunci: 'a' }, { kunci: 'b' }],
  sanksi: { ayat: [{ teks }] },
  ...rest,
});

test('the other system of numbers is a finding', () => {
  const [hit] = hitsOf(sebutanPihakSeragam(draft('PIHAK PERTAMA menegur PIHAK KEDUA.'), CONTEXT));
  expect(hit?.path).toEqual(['sanksi', 'ayat', 0, 'teks']);
  expect(hit?.args).toEqual({ tertulis: 'PIHAK PERTAMA', sebutan: 'PIHAK KESATU', nomor: '1' });
  expect(places(sebutanPihakSeragam(draft('PIHAK I dan PIHAK 2'), CONTEXT))).toHaveLength(2);
});

test('the house style decides', () => {
  const style = { tampilan: { sebutan_pihak: 'pertama' } };
  expect(sebutanPihakSeragam(draft('PIHAK PERTAMA menegur PIHAK KEDUA', style), CONTEXT)).toEqual(
    [],
  );
  expect(places(sebutanPihakSeragam(draft('PIHAK KESATU', style), CONTEXT))).toEqual([
    'sanksi.ayat.0.teks PIHAK KESATU',
  ]);
});

test('a party with a name of its own is called by it', () => {
  const named = { pihak: [{ sebutan: 'DINAS' }, { sebutan: 'PENGELOLA' }] };
  expect(
    hitsOf(sebutanPihakSeragam(draft('PIHAK KEDUA membayar', named), CONTEXT))[0]?.args?.sebutan,
  ).toBe('PENGELOLA');
  expect(sebutanPihakSeragam(draft('PENGELOLA membayar DINAS', named), CONTEXT)).toEqual([]);
});

test('the right names, outsiders and other words after pihak pass', () => {
  const teks = 'PIHAK KESATU, Pihak Kedua, pihak ketiga, pihak kepolisian, PIHAK lainnya, Pihak V';
  expect(sebutanPihakSeragam(draft(teks), CONTEXT)).toEqual([]);
});
