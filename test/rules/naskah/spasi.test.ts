import { expect, test } from 'vitest';
import { spasi } from '../../../src/rules/naskah/spasi.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (teks: string) => ({ objek: { isi: [{ teks }] } });

test.each([
  'rawat  inap',
  'rawat inap , rawat jalan',
  'rawat inap .',
  'rujukan ( rawat inap)',
  'rujukan (rawat inap )',
])('%s', (teks) => {
  const [hit] = hitsOf(spasi(draft(teks), CONTEXT));
  expect(hit?.path).toEqual(['objek', 'isi', 0, 'teks']);
  expect(teks).toContain(hit?.excerpt);
});

test.each([
  'rawat inap,\n  rawat jalan',
  'Nomor : 5',
  'harga Rp5.000,00 dan .5',
  'seterusnya ... kemudian',
])('%j passes', (teks) => {
  expect(spasi(draft(teks), CONTEXT)).toEqual([]);
});
