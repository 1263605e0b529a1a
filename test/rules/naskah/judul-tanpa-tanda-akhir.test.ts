import { expect, test } from 'vitest';
import { judulTanpaTandaAkhir } from '../../../src/rules/naskah/judul-tanpa-tanda-akhir.ts';
import { CONTEXT, hitsOf } from './context.ts';

test('a sign at the end goes', () => {
  const [hit] = hitsOf(judulTanpaTandaAkhir({ judul: 'Pelayanan Kesehatan Rujukan.;' }, CONTEXT));
  expect(hit?.args).toEqual({ tanda: '.;', usul: 'Pelayanan Kesehatan Rujukan' });
});

test('titles without one, abbreviations, and nothing but signs pass', () => {
  for (const judul of ['Pelayanan Kesehatan', 'Pengelolaan oleh PT Contoh Tbk.', '.'])
    expect(judulTanpaTandaAkhir({ judul }, CONTEXT)).toEqual([]);
});
