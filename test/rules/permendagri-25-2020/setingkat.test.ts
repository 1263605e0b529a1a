import { expect, test } from 'vitest';
import { setingkat } from '../../../src/rules/permendagri-25-2020/setingkat.ts';
import { judge, partner, region } from './judging.ts';

const draft = (kategori: string, tingkat: string | undefined, own = region()) => ({
  kategori,
  pihak: [own, partner(undefined, tingkat === undefined ? {} : { tingkat })],
});

test('sisters of one rank', () => {
  expect(judge(setingkat, draft('provinsi-kembar', 'provinsi'))).toEqual([]);
  const city = region('Kota Jambi', 'Wali Kota Jambi');
  expect(judge(setingkat, draft('kabupaten-kota-kembar', 'kabupaten-kota', city))).toEqual([]);
});

test('a partner of another rank', () => {
  expect(judge(setingkat, draft('provinsi-kembar', 'kabupaten-kota'))).toEqual([
    {
      path: ['pihak', 1, 'tingkat'],
      args: {
        pihak: 'Pemerintah Negeri Contoh',
        tingkat: 'kabupaten/kota',
        seharusnya: 'provinsi',
      },
    },
  ]);
});

test('a region of another rank', () => {
  expect(judge(setingkat, draft('kabupaten-kota-kembar', 'kabupaten-kota'))).toMatchObject([
    { path: ['pihak', 0, 'wilayah'], args: { tingkat: 'provinsi' } },
  ]);
});

test('a rank that is not told, or another one, is for a human', () => {
  expect(judge(setingkat, draft('provinsi-kembar', undefined))).toBe('review');
  expect(judge(setingkat, draft('provinsi-kembar', 'lainnya'))).toBe('review');
});

test('other cooperation needs no equal rank', () => {
  expect(judge(setingkat, draft('lainnya', 'kabupaten-kota'))).toBe('not-applicable');
});
