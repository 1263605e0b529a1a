import { expect, test } from 'vitest';
import { judulHurufKapital } from '../../../src/rules/naskah/judul-huruf-kapital.ts';
import { CONTEXT, hitsOf } from './context.ts';

test('a title in capitals is offered in title case', () => {
  const [hit] = hitsOf(
    judulHurufKapital({ judul: 'PELAYANAN DI RSUD DAN PUSKESMAS KABUPATEN BUNGO' }, CONTEXT),
  );
  expect(hit?.args?.usul).toBe('Pelayanan di RSUD dan Puskesmas Kabupaten Bungo');
});

test('mixed case and short abbreviations pass', () => {
  expect(judulHurufKapital({ judul: 'Pelayanan RSUD' }, CONTEXT)).toEqual([]);
  expect(judulHurufKapital({ judul: 'JKN 2026' }, CONTEXT)).toEqual([]);
  expect(judulHurufKapital({}, CONTEXT)).toEqual([]);
});
